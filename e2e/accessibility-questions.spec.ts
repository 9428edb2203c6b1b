import { createSampleDataRow, createSampleDataRowOf } from '@adjudge/core/testing';
import { expect, type Page, test } from '@playwright/test';
import { checkEverything, createKeyboard, listFocusFaults, openEditor } from './accessibility.js';
import { everyQuestion, everyQuestionRow, suggestions } from './host/everyQuestion.js';
import type { HostProps } from './host/main.js';

const plain: HostProps = { dataRow: everyQuestionRow, ontology: everyQuestion };
const suggested: HostProps = { ...plain, dataRow: { ...everyQuestionRow, prelabels: suggestions } };
const directions = ['ltr', 'rtl'] as const;

const asking = (...classifications: object[]) => ({
  id: 'asking',
  version: 1,
  name: 'Asking',
  classifications,
});
const why = { id: 'why', kind: 'text', name: 'Why?', required: true };
const seven = {
  id: 'better',
  kind: 'preference',
  name: 'Which is better?',
  required: true,
  strength: { points: 7 },
};
const order = { id: 'order', kind: 'ranking', name: 'Rank the replies', required: true, allowTies: true };

const openTurn = async (page: Page, turn: number) => {
  await page.getByRole('button', { name: new RegExp(`^Turn ${turn} of`) }).click();
};
const group = (page: Page, name: string) => page.getByRole('radiogroup', { name, exact: true });
const textbox = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const chosen = (page: Page, name: string) => group(page, name).getByRole('radio', { checked: true });
const ratingOf = (page: Page, letter: string) =>
  page.getByRole('article', { name: `Response ${letter}` }).getByRole('radiogroup');
const takeSubmitted = (page: Page) =>
  page.evaluate(() => JSON.parse(JSON.stringify(window.submitted.splice(0))) as SubmittedLabel[]);
interface SubmittedLabel {
  annotations: { classificationId: string; answer: unknown }[];
}

/** The first turn: a message, each of a pair of responses, a scale, its reason, a matrix. */
async function answerPair(page: Page, keyboard: ReturnType<typeof createKeyboard>, forward: string) {
  const { press, type, tabTo } = keyboard;
  await tabTo(group(page, 'Is the message clear?'));
  await press('Space');
  await tabTo(ratingOf(page, 'A'));
  await press('4');
  await tabTo(ratingOf(page, 'B'));
  await press(forward, forward);
  await expect(ratingOf(page, 'B').getByRole('radio', { checked: true })).toHaveAccessibleName('3');
  await tabTo(group(page, 'Which reply is better?'));
  await press(forward, forward);
  await expect(chosen(page, 'Which reply is better?')).toHaveAccessibleName('Response A is slightly better');
  await tabTo(textbox(page, 'Why is it better?'));
  await type('Short.');
  await tabTo(group(page, 'Along each axis Helpfulness'));
  await press('Space');
  await tabTo(group(page, 'Along each axis Honesty'));
  await press(forward);
}

/** The second turn’s questions about four responses. */
async function answerFour(page: Page, keyboard: ReturnType<typeof createKeyboard>, forward: string) {
  const { press, type, tabTo } = keyboard;
  for (const letter of ['A', 'B', 'C', 'D']) {
    await tabTo(ratingOf(page, letter));
    await press('2');
  }
  await tabTo(group(page, 'Which reply is better?'));
  await press(forward);
  await tabTo(group(page, 'Which reply is better? How much better is response B?'));
  await press('Space');
  await tabTo(textbox(page, 'Why is it better?'));
  await type('Clear.');
  for (const axis of ['Helpfulness', 'Honesty']) {
    await tabTo(group(page, `Along each axis ${axis}`));
    await press(forward);
    await tabTo(group(page, `Along each axis ${axis} How much better is response B?`));
    await press('Space');
  }
  await tabTo(group(page, 'The best and the worst Best'));
  await press(forward);
  await tabTo(group(page, 'The best and the worst Worst'));
  await press('Space');
  await tabTo(page.getByRole('group', { name: 'Rank the replies' }));
  await press('Enter', 'Enter', 'Enter', 'Enter');
  await expect(page.getByRole('button', { name: 'Response D, 4th of 4' })).toBeFocused();
  const back = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
  await press(`Alt+${back}`, `Alt+${back}`, `Alt+${back}`);
  await expect(page.getByRole('button', { name: 'Response D, 1st of 4' })).toBeFocused();
}

/** The questions about the whole row. */
async function answerRow(page: Page, keyboard: ReturnType<typeof createKeyboard>, forward: string) {
  const { press, type, tabTo } = keyboard;
  await tabTo(group(page, 'Could a reply do harm?'));
  await press('1');
  await tabTo(textbox(page, 'Who could be harmed?'));
  await type('Nobody');
  await tabTo(page.getByRole('combobox', { name: 'Which language is it?' }));
  await type('12');
  await press('Enter');
  await tabTo(group(page, 'The tone fits'));
  await press('ArrowDown');
  await tabTo(page.getByRole('group', { name: 'What is wrong?' }));
  await press('Space', '3');
  await tabTo(page.getByRole('combobox', { name: 'What is it about?' }));
  await press('ArrowDown', 'Enter', 'ArrowDown', 'Space');
  await tabTo(group(page, 'How hard was it to decide?'));
  await press('6');
  const slider = page.getByRole('slider', { name: 'How sure are you?' });
  await tabTo(slider);
  await expect(slider).toHaveAttribute('aria-valuetext', 'Not rated yet');
  await press(forward);
  await expect(slider).toHaveAttribute('aria-valuetext', '51');
  await tabTo(textbox(page, 'What makes you doubt?'));
  await type('Both end alike.');
}

test.describe('by keyboard alone', () => {
  for (const direction of directions) {
    const forward = direction === 'ltr' ? 'ArrowRight' : 'ArrowLeft';

    test(`a question of every kind is answered and the label submitted, ${direction}`, async ({ page }) => {
      await openEditor(page, plain, { rightToLeft: direction === 'rtl' });
      const keyboard = createKeyboard(page);
      await answerPair(page, keyboard, forward);
      // What is still missing stands in the second turn: the key that submits goes there.
      await keyboard.press('Control+Enter');
      await expect(page.getByRole('button', { name: /^Turn 2/ })).toHaveAttribute('aria-current', 'step');
      await expect(group(page, 'Which reply is better?').locator(':focus')).toHaveCount(1);
      await answerFour(page, keyboard, forward);
      await answerRow(page, keyboard, forward);
      expect(await takeSubmitted(page)).toEqual([]);
      await keyboard.press('Control+Enter');
      const [label] = await takeSubmitted(page);
      const answers = new Map(
        label?.annotations.map(({ classificationId, answer }) => [classificationId, answer]),
      );
      expect(label?.annotations).toHaveLength(24);
      expect(answers.get('faults')).toEqual(['a-wrong-fact', 'too-long']);
      expect(answers.get('topics')).toEqual(['topic-1', 'topic-2']);
      expect(answers.get('language')).toBe('language-12');
    });

    test(`seven points and a reason are submitted with four keys and the text, ${direction}`, async ({
      page,
    }) => {
      const props = {
        dataRow: createSampleDataRow(),
        ontology: asking(seven, why),
        options: { autoFocus: true },
      };
      await openEditor(page, props, { rightToLeft: direction === 'rtl' });
      const keyboard = createKeyboard(page);
      await keyboard.press('b', '3');
      await expect(chosen(page, 'Which is better?')).toHaveAccessibleName(
        'Response B is significantly better',
      );
      // The key that submits leads to what is missing.
      await keyboard.press('Control+Enter');
      await expect(textbox(page, 'Why?')).toBeFocused();
      await keyboard.type('Shorter.');
      await keyboard.press('Control+Enter');
      expect(await takeSubmitted(page)).toHaveLength(1);
      expect(keyboard.count - 'Shorter.'.length).toBe(4);
    });

    test(`four are ranked and submitted with five keys, ${direction}`, async ({ page }) => {
      const props = {
        dataRow: createSampleDataRowOf(4),
        ontology: asking(order),
        options: { autoFocus: true },
      };
      await openEditor(page, props, { rightToLeft: direction === 'rtl' });
      const keyboard = createKeyboard(page);
      await keyboard.press('4', '1', '3', '2', 'Control+Enter');
      expect(await takeSubmitted(page)).toHaveLength(1);
      expect(keyboard.count).toBe(5);
    });
  }
});

test.describe('names and roles', () => {
  const points = ['significantly', 'moderately', 'slightly'];
  const inPair = [
    ['group', 'Turns'],
    ['button', 'Turn 1 of 2, 4 answers left'],
    ['button', 'Turn 2 of 2, 15 answers left'],
    ['radiogroup', 'Is the message clear?'],
    ['radiogroup', 'Which reply is better?'],
    ...points.map((word) => ['radio', `Response A is ${word} better`, 'Which reply is better?']),
    ['radio', 'Tie', 'Which reply is better?'],
    ...points.map((word) => ['radio', `Response B is ${word} better`, 'Which reply is better?']),
    ['radio', 'Both bad', 'Which reply is better?'],
    ['radiogroup', 'Along each axis Helpfulness'],
    ['radiogroup', 'Along each axis Honesty'],
    ['radio', 'Response B is slightly better', 'Along each axis Honesty'],
  ] as const;
  const inFour = [
    ['radio', 'Response D', 'Which reply is better?'],
    ['radio', 'All bad', 'Which reply is better?'],
    ['radio', 'Tie', 'Along each axis Helpfulness'],
    ['radiogroup', 'The best and the worst Best'],
    ['radiogroup', 'The best and the worst Worst'],
    ['group', 'Rank the replies'],
    ['group', 'Not placed yet'],
    ['button', 'Response A, place it 1st'],
    ['button', 'Response A is not rankable'],
    ['button', 'Keep the order shown'],
    ['radiogroup', 'Could a reply do harm?'],
    ['radio', 'Yes, it could', 'Could a reply do harm?'],
    ['combobox', 'Which language is it?'],
    ['listbox', 'Which language is it?'],
    ['option', 'Language 12'],
    ['radiogroup', 'The tone fits'],
    ['radio', 'Partly', 'The tone fits'],
    ['group', 'What is wrong?'],
    ['checkbox', 'Misses the question'],
    ['combobox', 'What is it about?'],
    ['listbox', 'What is it about?'],
    ['radiogroup', 'How hard was it to decide?'],
    ['radio', '1, Very easy', 'How hard was it to decide?'],
    ['slider', 'How sure are you?'],
    ['textbox', 'How sure are you? Exact number'],
    ['textbox', 'What makes you doubt?'],
  ] as const;

  for (const [turn, list] of [inPair, inFour].entries()) {
    test(`are those of each thing in turn ${turn + 1}`, async ({ page }) => {
      await openEditor(page, plain);
      await openTurn(page, turn + 1);
      for (const [role, name, inGroup] of list) {
        const place = inGroup === undefined ? page : group(page, inGroup);
        const found = place.getByRole(role as 'radio', { name, exact: true });
        await expect(found, `${role} “${name}”`).toHaveCount(1);
      }
      await expect(page.getByRole('radiogroup', { name: 'How good is this reply?' })).toHaveCount(
        turn === 0 ? 2 : 4,
      );
      // One region says what happens; a list that waits for its library’s words would be a second.
      await expect(page.getByRole('status')).toHaveCount(1);
    });
  }

  test('of what is ranked and rated say where it stands', async ({ page }) => {
    await openEditor(page, plain);
    await openTurn(page, 2);
    const help = page.getByRole('group', { name: 'What is wrong?' });
    await expect(help).toHaveAccessibleDescription('choose at most 2 Of the replies taken together.');
    await page.getByRole('button', { name: 'Keep the order shown' }).click();
    await expect(page.getByRole('list', { name: 'Ranking, best first' }).getByRole('listitem')).toHaveCount(
      4,
    );
    await expect(page.getByRole('button', { name: 'Response B, 2nd of 4' })).toHaveAccessibleDescription(
      /Alt with/,
    );
    for (const name of ['Move response B earlier', 'Take response B out', 'Response B is not rankable']) {
      await expect(page.getByRole('button', { name, exact: true })).toHaveCount(1);
    }
    await expect(page.getByRole('button', { name: 'A is better than B, change to tied' })).toHaveCount(1);
    await page.getByRole('textbox', { name: 'How sure are you? Exact number' }).fill('30');
    const slider = page.getByRole('slider', { name: 'How sure are you?' });
    await expect(slider).toHaveAttribute('aria-valuetext', '30');
    await expect(textbox(page, 'What makes you doubt?')).toHaveAttribute('required');
  });

  test('are said once: a point’s tooltip is not its description', async ({ page }) => {
    await openEditor(page, plain);
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const described = nodes.filter(
      ({ role, name, description }) =>
        role?.value === 'radio' && name?.value !== '' && (description?.value ?? '') !== '',
    );
    expect(described.map(({ name, description }) => [name?.value, description?.value])).toEqual([]);
  });

  for (const [name, props] of Object.entries({ plain, suggested })) {
    for (const direction of directions) {
      test(`hold to all that axe knows: ${name}, ${direction}`, async ({ page }) => {
        await openEditor(page, props, { rightToLeft: direction === 'rtl' });
        await checkEverything(page);
        // Every field with something in it, and everything that is wrong said.
        await page
          .getByRole('button', { name: /answers left/ })
          .last()
          .click();
        await checkEverything(page);
        await openTurn(page, 2);
        await page
          .getByRole('button', { name: 'Keep the order shown' })
          .or(page.getByRole('button', { name: 'Use all' }))
          .first()
          .click();
        await checkEverything(page);
      });
    }
  }
});

test.describe('what happens is said', () => {
  async function listen(page: Page) {
    await page.evaluate(() => {
      const region = document.querySelector('[role="status"][data-adj="unseen"]');
      if (region === null) throw new Error('There is no live region.');
      new MutationObserver(() => window.happened.push(region.textContent ?? '')).observe(region, {
        childList: true,
        subtree: true,
        characterData: true,
      });
    });
    return () => page.evaluate(() => window.happened.splice(0));
  }

  test('of a ranking: each place, once', async ({ page }) => {
    await openEditor(page, { dataRow: createSampleDataRowOf(4), ontology: asking(order) });
    const takeSaid = await listen(page);
    await page.getByRole('button', { name: 'Response C, place it 1st' }).press('3');
    await page.keyboard.press('1');
    await page.getByRole('button', { name: 'Response A, 2nd of 4' }).press('=');
    expect(await takeSaid()).toEqual([
      'Response C, now 1 of 4',
      'Response A, now 2 of 4',
      'Response A, now tied at 1 of 4',
    ]);
    await page.getByRole('button', { name: 'Response A, 1st of 4' }).press('Alt+ArrowRight');
    await page.keyboard.press('Delete');
    expect(await takeSaid()).toEqual(['Response A, now 2 of 4', 'Response A, not placed']);
  });

  test('of suggestions, of a turn that a key brings, and of answers that disagree', async ({ page }) => {
    await openEditor(page, suggested);
    const takeSaid = await listen(page);
    await page.getByRole('button', { name: /^Turn 1/ }).press('y');
    expect(await takeSaid()).toEqual(['2 suggestions used']);
    await page.keyboard.press(']');
    expect((await takeSaid()).at(-1)).toMatch(/^Turn 2 of 2, \d+ answers left$/);

    const rating = {
      id: 'rate',
      kind: 'rating',
      name: 'How good?',
      scope: 'response',
      required: true,
      min: 1,
      max: 5,
    };
    await openEditor(page, {
      dataRow: createSampleDataRow(),
      ontology: asking({ ...seven, scope: 'comparison' }, rating),
    });
    const takeSaidNow = await listen(page);
    await page.getByRole('radio', { name: 'Response A is significantly better' }).click();
    await ratingOf(page, 'A').getByRole('radio', { name: '1' }).click();
    await ratingOf(page, 'B').getByRole('radio', { name: '5' }).click();
    expect(await takeSaidNow()).toEqual([expect.stringMatching(/^You prefer A, and rate B higher\./)]);
    await page.getByRole('button', { name: 'Keep my answers' }).press('Enter');
    await expect(page.getByRole('button', { name: /^Submit/ })).toBeFocused();
  });
});

test.describe('the focus', () => {
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    for (const direction of directions) {
      for (const turn of [1, 2]) {
        test(`is seen at every stop of turn ${turn}: ${width} wide, ${direction}`, async ({ page }) => {
          await openEditor(page, suggested, { width, height, rightToLeft: direction === 'rtl' });
          await openTurn(page, turn);
          expect(await listFocusFaults(page, turn === 1 ? 14 : 30)).toEqual([]);
        });
      }
    }
  }

  test('stays in the question whose button goes: the suggestion used, the answer cleared', async ({
    page,
  }) => {
    await openEditor(page, suggested);
    await openTurn(page, 2);
    const use = (kind: string) =>
      page.locator(`[data-kind="${kind}"]`).getByRole('button', { name: 'Use the suggestion' }).first();
    await use('rating').press('Enter');
    await expect(chosen(page, 'How hard was it to decide?')).toBeFocused();
    await use('rating').press('Enter');
    await expect(page.getByRole('slider')).toBeFocused();
    await use('best-worst').press('Enter');
    await expect(chosen(page, 'The best and the worst Best')).toBeFocused();
    await use('text').press('Enter');
    await expect(textbox(page, 'What makes you doubt?')).toBeFocused();
    await page.getByRole('button', { name: 'Clear' }).press('Enter');
    await expect(textbox(page, 'What makes you doubt?')).toBeFocused();
  });

  test('goes to what an answer still lacks, not to what it has', async ({ page }) => {
    const ends = { id: 'ends', kind: 'best-worst', name: 'Both ends', required: true };
    for (const [question, act, missing] of [
      [order, '31', 'Response B, place it 3rd'],
      [ends, '3', 'Response A'],
    ] as const) {
      await openEditor(page, {
        dataRow: createSampleDataRowOf(4),
        ontology: asking(question),
        options: { autoFocus: true },
      });
      for (const key of act) await page.keyboard.press(key);
      await page.keyboard.press('Control+Enter');
      await expect(page.locator(':focus')).toHaveAccessibleName(missing);
    }
    await expect(group(page, 'Both ends Worst').locator(':focus')).toHaveCount(1);
  });
});

test('tools over a card go by Escape, wherever the focus is, and come back over another', async ({
  page,
}) => {
  await openEditor(page, {
    dataRow: createSampleDataRowOf(4),
    ontology: asking(order),
    options: { autoFocus: true },
  });
  for (const key of '1234') await page.keyboard.press(key);
  const toolsOf = (letter: string) =>
    page
      .locator(`[data-item="${letter}"] [data-adj="rank-tools"]`)
      .evaluate((tools) => getComputedStyle(tools).opacity);
  await page.getByRole('button', { name: 'Response B, 2nd of 4' }).hover();
  expect(await toolsOf('B')).toBe('1');
  await page.keyboard.press('Escape');
  expect(await toolsOf('B')).toBe('0');
  await page.mouse.move(0, 0);
  await page.getByRole('button', { name: 'Response B, 2nd of 4' }).hover();
  expect(await toolsOf('B')).toBe('1');
  const tool = page.getByRole('button', { name: 'Move response C later' });
  await tool.focus();
  expect(await toolsOf('C')).toBe('1');
  await page.keyboard.press('Escape');
  expect(await toolsOf('C')).toBe('0');
  await expect(page.getByRole('button', { name: 'Response C, 3rd of 4' })).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await toolsOf('C')).toBe('1');
});
