/** What a wrong property has to be: nothing is it, and so the compiler says the message. */
export interface Mistake<Message extends string> {
  readonly error: Message;
}

/** A mistake that also says which type would be right. */
export interface MistakenType<Message extends string, Expected> extends Mistake<Message> {
  readonly expected: Expected;
}

/** Nothing is wrong. Each check is this, or an object of the properties that are wrong. */
export type Fine = unknown;

/** Elements are checked one by one where their number is known; those of a list made at run time are checked there. */
export type List = readonly unknown[];

/** The keys of a list's elements. Of a list whose length is known only at run time there are none. */
export type IndexOf<Elements> = keyof Elements & `${number}`;

/** By id, the place of what has it. Two things of one id have two places, which no single place extends. */
export type ElementPlaces<Elements extends List> = {
  [Index in IndexOf<Elements> as Elements[Index] extends { readonly id: infer Id extends string }
    ? Id
    : never]: Index;
};

/** Whether an id is known only at run time: `string`, or a pattern like `q-${number}`. */
type IsOpen<Id extends string> = Record<never, never> extends Record<Id, Fine> ? true : false;

/** Whether what has this id at this place is alone with it. */
export type CheckId<One, Place, Places, What extends string> = One extends {
  readonly id: infer Id extends string;
}
  ? IsOpen<Id> extends true
    ? Fine
    : Id extends keyof Places
      ? [Places[Id]] extends [Place]
        ? Fine
        : { readonly id: Mistake<`Two ${What} have the id “${Id}”. Give each its own.`> }
      : Fine
  : Fine;
