import type { Condition } from '../kinds/index.js';
import type { IsOpen, List, Mistake, Under } from './mistakes.js';

/** Whether a condition goes by questions that are there. A condition made at run time is checked there. */
export type ConditionMistakes<One, Ids> = Condition extends One
  ? never
  : One extends { readonly classificationId: infer Id extends string }
    ? true extends IsOpen<Id> | (Id extends Ids ? true : false)
      ? never
      : { readonly classificationId: Mistake<`No question has the id “${Id}”. Correct it or take it away.`> }
    : One extends { readonly not: infer Not }
      ? Under<'not', ConditionMistakes<Not, Ids>>
      : One extends { readonly all: infer All extends List }
        ? Under<'all', EachConditionMistakes<All, Ids>>
        : One extends { readonly any: infer Any extends List }
          ? Under<'any', EachConditionMistakes<Any, Ids>>
          : never;

type EachConditionMistakes<Conditions extends List, Ids> = number extends Conditions['length']
  ? never
  : {
      [Index in keyof Conditions]: Under<Index, ConditionMistakes<Conditions[Index], Ids>>;
    }[number];
