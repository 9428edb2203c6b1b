/**
 * Every code a problem or an error can carry, each with what it means in one line.
 * Codes are stable: a host may switch on them, and `docs/errors.md` has a section for each.
 */
export const errorCodes = {
  'not-json': 'The text is not JSON.',
  'empty-file': 'The file holds nothing.',
  'wrong-type': 'A value has another type than the format asks for.',
  'input-too-deep': 'The value is nested deeper than can be read.',
  'duplicate-id': 'Two things that must differ have the same id.',
  'unknown-reference': 'An id names nothing that is there.',
  'message-cycle': 'Messages are each other’s parents.',
  'message-reached-twice': 'A message goes on from two places of the conversation; the first is kept.',
  'message-unreachable': 'No way leads from the first message to this one.',
  'unknown-format': 'The record has none of the shapes that can be imported.',
  'row-data-is-url': 'The row’s content is a link, which is never fetched unasked.',
  'unsupported-content': 'A part of a message has a type that cannot be shown yet.',
  'nothing-to-compare': 'The row has fewer than two responses.',
  'option-unbound': 'An option could not be matched to a response or to a tie.',
  'response-without-option': 'No option of a question about responses stands for this response.',
  'role-assumed': 'No rule says who speaks; the default role was taken.',
  'kind-unknown': 'No kind of this name is registered.',
  'options-missing': 'The classification needs at least one option.',
  'limits-crossed': 'A minimum is larger than its maximum.',
  'answer-invalid': 'The answer does not fit its classification.',
  'answer-required': 'A required classification has no answer.',
  'text-too-short': 'The text has fewer characters than asked for.',
  'text-too-long': 'The text has more characters than allowed.',
  'too-few-choices': 'Fewer options are chosen than asked for.',
  'too-many-choices': 'More options are chosen than allowed.',
  'scale-invalid': 'A scale has points that no answer could be read from.',
  'condition-cycle': 'Questions depend on each other’s answers in a circle.',
  'axes-missing': 'Some axes of a preference have no verdict.',
  'strength-missing': 'A preference says which response is better, and not how much.',
  'ranking-incomplete': 'Some responses have no place in the ranking.',
  'best-worst-incomplete': 'Only one of the best and the worst is chosen.',
  'version-unknown': 'The record was written by a format version that this release does not read.',
  'row-changed': 'The label was given to another text than the row now holds.',
  'draft-unreadable': 'A stored draft could not be read.',
  'storage-failed': 'The draft storage threw or rejected.',
  'save-failed': 'The host’s callback threw or rejected.',
  'callback-failed': 'A host callback threw.',
  'field-failed': 'A field threw while rendering.',
  'response-failed': 'A response could not be rendered as Markdown.',
  'part-outside-root': 'A part is used outside the root it belongs to.',
} as const;

/** A stable, kebab-case name of what went wrong. */
export type ErrorCode = keyof typeof errorCodes;
