import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../arbitraries/index.js';
import { applyMask, defaultIdentityPhrases, listMaskedRanges, maskCharacter } from './index.js';

/** The text as shown, each masked range short. */
function mask(text: string, phrases: readonly string[] = defaultIdentityPhrases): string {
  return applyMask(text, listMaskedRanges(text, phrases)).replace(/█+/g, '█');
}

describe('a response that names itself or its maker', () => {
  it.each([
    ['As ChatGPT, I can’t open links.', 'As █, I can’t open links.'],
    ["I'm Claude, an AI assistant made by Anthropic.", "I'm █, an AI assistant made by █."],
    ['I’m Claude 3.5 Sonnet.', 'I’m █.'],
    [
      'I am **Gemini**, a large language model built by Google.',
      'I am **█**, a large language model built by █.',
    ],
    ['I am\n*Grok*, built by xAI', 'I am\n*█*, built by █'],
    ['> I am\n> Claude', '> I am\n> █'],
    ["I&#39;m Claude and I\\'m Claude", "I&#39;m █ and I\\'m █"],
    ['I was trained by Meta. I am called “Llama 3.1”.', 'I was trained by █. I am called “█”.'],
    ['As a language model, trained by Google, I…', 'As a language model, trained by █, I…'],
    ['I am GPT-4o; you are chatting with ChatGPT.', 'I am █; you are chatting with █.'],
    [
      'I’M QWEN, DEVELOPED BY ALIBABA CLOUD? No: I was developed by Alibaba Cloud.',
      'I’M █, DEVELOPED BY ALIBABA CLOUD? No: I was developed by █.',
    ],
    [
      'It was developed by OpenAI. See OpenAI’s usage policies.',
      'It was developed by █. See █’s usage policies.',
    ],
    ['My name is DeepSeek. DeepSeek likes tea.', 'My name is █. █ likes tea.'],
    ['I am [Claude](https://a.example)', 'I am [█](https://a.example)'],
    ['I, Copilot, am a bot.', 'I, █, am a bot.'],
  ])('%j is shown as %j', (text, shown) => {
    expect(mask(text)).toBe(shown);
  });

  it.each([
    'As Claude Monet said, light is everything.',
    'React was developed by Meta, TensorFlow by Google.',
    'I am Claudette. I am a Geminiano. As Chatgpty.',
    'So I am. Claude agreed.',
    'I am\n\nClaude',
    'Use the GPT model; compare Claude with Gemini.',
    'My creators are kind. Apple pie by Google Maps.',
    'The llama is a domesticated animal, as llamas are.',
  ])('%j names nobody', (text) => {
    expect(mask(text)).toBe(text);
  });
});

describe('a phrase of the host', () => {
  it.each([
    ['I am Harbor 2', ['I am {Harbor|Quill} (2|)'], 'I am █ 2'],
    ['I am quill!', ['I am {Harbor|Quill} (2|)'], 'I am █!'],
    ['Yours, Harbor-2', ['harbor 2'], 'Yours, █'],
    ['a.*b (c) and a b', ['a.*b', '(c', ')', '', '{}', '{', '||', '()'], 'a.*b (█) and █'],
    ['nothing', [], 'nothing'],
  ] as const)('%j with %j is shown as %j', (text, phrases, shown) => {
    expect(mask(text, phrases)).toBe(shown);
  });
});

const anyPiece = fc.constantFrom(
  ...[
    "I'm ",
    'I am ',
    'Claude',
    'ChatGPT',
    ' made by ',
    'model ',
    'OpenAI',
    '**',
    '\n',
    '\n\n',
    '> ',
    ', ',
    ' ',
    '.',
    '3.5',
    '😀',
  ],
);
const anyProse = fc.oneof(
  anyText,
  fc.array(anyPiece, { maxLength: 40 }).map((pieces) => pieces.join('')),
);

describe('masking', () => {
  it('keeps the length of the text, and everything outside the ranges', () => {
    fc.assert(
      fc.property(anyProse, (text) => {
        const ranges = listMaskedRanges(text, defaultIdentityPhrases);
        const shown = applyMask(text, ranges);
        expect(shown).toHaveLength(text.length);
        let at = 0;
        for (const { start, end } of ranges) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(shown.slice(at, start)).toBe(text.slice(at, start));
          expect(shown.slice(start, end)).toBe(maskCharacter.repeat(end - start));
          at = end;
        }
        expect(shown.slice(at)).toBe(text.slice(at));
      }),
    );
  });

  it('is done with after once', () => {
    fc.assert(
      fc.property(anyProse, (text) => {
        const shown = applyMask(text, listMaskedRanges(text, defaultIdentityPhrases));
        expect(mask(shown)).toBe(shown.replace(/█+/g, '█'));
      }),
    );
  });

  it('takes any phrases and any text', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyText), (text, phrases) => {
        expect(applyMask(text, listMaskedRanges(text, phrases))).toHaveLength(text.length);
      }),
    );
  });

  it('looks at each word a bounded number of times, whatever is repeated', () => {
    // Ten times the text would be a hundred times the work, and minutes, if it were not linear.
    for (const unit of [
      "I'm ",
      "I'm Claude ",
      'model, made by ',
      '*',
      '&#39;',
      ' ',
      '\n',
      'a',
      ',',
      "'",
      '😀',
    ]) {
      const text = unit.repeat(400_000 / unit.length);
      expect(applyMask(text, listMaskedRanges(text, defaultIdentityPhrases))).toHaveLength(text.length);
    }
  });
});
