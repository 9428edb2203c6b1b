const choice = (...names: readonly string[]) => names.join('|');

/** What models and assistants call themselves. */
const selves = choice(
  ...['ChatGPT', 'Chat GPT', 'GPT', 'GPT-3', 'GPT-3.5', 'GPT-4', 'GPT-4o', 'GPT-4.1', 'GPT-5', 'Codex'],
  ...['Claude', 'Claude Instant', 'Claude Opus', 'Claude Sonnet', 'Claude Haiku', 'Claude 2', 'Claude 3'],
  ...['Claude 3.5', 'Claude 3.7', 'Claude 4', 'Claude 4.5', 'Claude 3.5 Sonnet', 'Claude 3 Opus'],
  ...['Gemini', 'Google Gemini', 'Gemini Pro', 'Gemini Ultra', 'Gemini 1.5', 'Gemini 2.0', 'Gemini 2.5'],
  ...['Bard', 'Google Bard', 'Gemma', 'PaLM', 'LaMDA', 'Google Assistant', 'Meta AI'],
  ...['Llama', 'Llama 2', 'Llama 3', 'Llama 3.1', 'Llama 4', 'Code Llama', 'Alpaca', 'Vicuna'],
  ...['Mistral', 'Mistral Large', 'Mixtral', 'Le Chat', 'Grok', 'Grok 2', 'Grok 3', 'Grok 4'],
  ...['Qwen', 'Qwen 2', 'Qwen 2.5', 'Qwen 3', 'Qwen2', 'Qwen2.5', 'Qwen3', 'Tongyi Qianwen', 'QwQ'],
  ...['DeepSeek', 'DeepSeek Chat', 'DeepSeek Coder', 'DeepSeek-V3', 'DeepSeek-R1'],
  ...['Copilot', 'Microsoft Copilot', 'GitHub Copilot', 'Bing', 'Bing Chat', 'Phi-3', 'Phi-4'],
  ...['Kimi', 'ChatGLM', 'GLM', 'GLM-4', 'GLM-4.5', 'Ernie Bot', 'Doubao', 'Hunyuan', 'MiniMax'],
  ...['Command R', 'Coral', 'Amazon Nova', 'Titan', 'Jamba', 'Falcon', 'Nemotron', 'Granite'],
  ...['Perplexity', 'Pi', 'Poe', 'HuggingChat', 'OpenAssistant', 'Open Assistant', 'OLMo', 'Zephyr', 'DBRX'],
);

/** Names of nothing but models: “As Claude” may go on with “Monet”, “As ChatGPT” may not. */
const unmistakable = choice(
  ...['ChatGPT', 'Chat GPT', 'GPT-3', 'GPT-3.5', 'GPT-4', 'GPT-4o', 'GPT-5', 'DeepSeek', 'Qwen', 'ChatGLM'],
  ...['Claude 2', 'Claude 3', 'Claude 3.5', 'Claude 4', 'Claude Opus', 'Claude Sonnet', 'Claude Haiku'],
  ...['Google Gemini', 'Gemini Pro', 'Gemini 1.5', 'Gemini 2.0', 'Gemini 2.5', 'Google Bard', 'Meta AI'],
  ...['Llama 2', 'Llama 3', 'Llama 4', 'Mixtral', 'Microsoft Copilot', 'GitHub Copilot', 'Bing Chat'],
);

/** Makers of little but models: what they made is one. */
const laboratories = choice(
  ...[
    'OpenAI',
    'Open AI',
    'Anthropic',
    'Mistral AI',
    'xAI',
    'DeepSeek',
    'DeepSeek AI',
    'Moonshot AI',
    'Zhipu AI',
  ],
  ...['Cohere', 'Inflection AI', 'AI21 Labs', 'Stability AI', 'Baichuan', 'Hugging Face', 'Google DeepMind'],
  ...['Meta AI', 'Allen Institute for AI', 'Nous Research', 'LMSYS', 'Technology Innovation Institute'],
);

/** Makers of much else as well: “developed by Google” may be said of a library. */
const companies = choice(
  ...[
    'Google',
    'Google AI',
    'DeepMind',
    'Meta',
    'Facebook',
    'Microsoft',
    'Alibaba',
    'Alibaba Cloud',
    'Amazon',
  ],
  ...[
    'Apple',
    'Baidu',
    'Tencent',
    'ByteDance',
    'NVIDIA',
    'IBM',
    'Databricks',
    'Huawei',
    'Mistral',
    'MiniMax',
  ],
);

const made = 'made|created|developed|built|trained|designed|produced';
const kind = 'model|assistant|chatbot|AI|system|LLM|bot';
const makers = `${laboratories}|${companies}`;

/**
 * Phrases in which a response names its maker or itself: what is masked while responses are blind, unless a host says otherwise. A list to
 * start from: models come and go.
 *
 * In a phrase, `{…}` is what is masked, so that the sentence stays readable; without it all of the phrase is. `(one|other)` and `{One|Other}`
 * are choices, an empty one among them lets it be left out. Case does not count; spaces, line breaks within a paragraph, emphasis, quotation
 * marks, apostrophes and hyphens between words are the same.
 *
 * @example <PreferenceEditor maskedPhrases={[...defaultIdentityPhrases, "I'm {Harbor|Quill}"]} … />
 */
export const defaultIdentityPhrases: readonly string[] = [
  `(I'm|I am|Im) (called|named|) {${selves}}`,
  `(I go by|my name is|my name's|call me|calls me) {${selves}}`,
  `(chatting with|talking to|speaking with|speaking to) {${selves}}`,
  `(${kind}) (named|called|known as) {${selves}}`,
  `as {${selves}}, (I|my)`,
  `as {${unmistakable}}`,
  `{${selves}} here,`,
  `I, {${selves}},`,
  `(${kind}) (,|) (${made}) by {${makers}}`,
  `(I was|I am|I'm|I've been|I have been|was I) (${made}) by {${makers}}`,
  `(${kind}) (by|from) {${makers}}`,
  `my (creator|creators|developer|developers|maker|makers) (,|is|are|at|) {${makers}}`,
  `(${made}) by {${laboratories}}`,
  `{${laboratories}}'s (usage|content|) (policy|policies|guidelines|terms)`,
];
