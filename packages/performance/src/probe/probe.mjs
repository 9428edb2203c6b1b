// What measures, inside each page.
import { createRow } from '../texts.mjs';
import * as answering from './answering.mjs';
import * as forms from './forms.mjs';
import { nextPaint, wait, watchBlocks } from './frames.mjs';
import * as freezing from './freezing.mjs';
import * as rows from './rows.mjs';
import * as scrolling from './scrolling.mjs';
import * as searching from './searching.mjs';
import * as usable from './usable.mjs';

export const probe = {
  ...answering,
  ...forms,
  ...rows,
  ...scrolling,
  ...usable,
  ...searching,
  ...freezing,
  createRow,
  nextPaint,
  wait,
  watchBlocks,
};

window.probe = probe;
