import type { Fine, IndexOf, List, Mistake } from './mistakes.js';

/** Whether a condition goes by questions that are there. */
export type CheckCondition<One, Ids> = One extends { readonly classificationId: infer Id extends string }
  ? Id extends Ids
    ? Fine
    : { readonly classificationId: Mistake<`No question has the id “${Id}”. Correct it or take it away.`> }
  : One extends { readonly all: infer All extends List }
    ? { readonly all: CheckEach<All, Ids> }
    : One extends { readonly any: infer Any extends List }
      ? { readonly any: CheckEach<Any, Ids> }
      : One extends { readonly not: infer Not }
        ? { readonly not: CheckCondition<Not, Ids> }
        : Fine;

type CheckEach<Conditions extends List, Ids> = number extends Conditions['length']
  ? Fine
  : { readonly [Index in IndexOf<Conditions>]: CheckCondition<Conditions[Index], Ids> };

/** Whether a question is asked, and required, by questions that are there. */
export type CheckConditions<One, Ids> = {
  readonly [Key in keyof One & ('visibleIf' | 'requiredIf')]: CheckCondition<One[Key], Ids>;
};
