import { describe, expect, it } from 'vitest';
import type { Role } from '../../conversation/index.js';
import { toLabelboxRole } from './toLabelboxRole.js';

function toRole(name?: string, userId?: string, align?: string): Role | undefined {
  const user = { ...(name !== undefined && { name }), ...(userId !== undefined && { userId }) };
  const message = { messageId: 'm', content: '', user, ...(align !== undefined && { align }) };
  return toLabelboxRole(message, { index: 0, messages: [message] });
}

describe('toLabelboxRole', () => {
  it.each([
    ['User', 'user'],
    ['human', 'user'],
    ['Customer', 'user'],
    ['prompt', 'user'],
    ['Bot', 'assistant'],
    ['ai', 'assistant'],
    ['AI Assistant', 'assistant'],
    ['gpt-4', 'assistant'],
    ['GPT4', 'assistant'],
    ['the_model', 'assistant'],
    ['Customer support agent', 'assistant'],
    ['AI user', 'user'],
    ['system', 'system'],
    ['Weather tool', 'tool'],
    ['function', 'tool'],
    ['Aino Botham', undefined],
    ['', undefined],
    ['__proto__', undefined],
    ['constructor', undefined],
  ])('reads the name %j as %s', (name, role) => {
    expect(toRole(name)).toBe(role);
  });

  it('takes the name before the user id, and both before the side', () => {
    expect(toRole('User', 'Bot 002', 'left')).toBe('user');
    expect(toRole('Kim', 'Bot 002', 'right')).toBe('assistant');
    expect(toRole('User', '0', 'left')).toBe('user');
  });

  it('takes the right side for the user and the left for the assistant where no name says more', () => {
    expect(toRole('Kim', 'k-17', 'right')).toBe('user');
    expect(toRole('Kim', 'k-17', 'left')).toBe('assistant');
    expect(toRole(undefined, undefined, 'centre')).toBe(undefined);
    expect(toLabelboxRole({ messageId: 'm', content: '' }, { index: 0, messages: [] })).toBe(undefined);
  });
});
