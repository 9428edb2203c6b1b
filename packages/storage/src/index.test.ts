import { expect, it } from 'vitest';
import * as conformance from './conformance/index.js';
import * as storage from './index.js';

it('exports exactly this', () => {
  expect(Object.keys(storage).sort()).toEqual([
    'createIndexedDbDraftStorage',
    'createIndexedDbOntologyStorage',
    'createIndexedDbProjectStorage',
    'requestPersistence',
  ]);
  expect(Object.keys(conformance).sort()).toEqual([
    'listDraftStorageChecks',
    'listOntologyStorageChecks',
    'listProjectStorageChecks',
  ]);
});

it('asks for persistence only where it can be asked', async () => {
  expect(await storage.requestPersistence()).toBe(false);
});
