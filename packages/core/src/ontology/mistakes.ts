/** What a wrong property has to be: nothing is it, and so the compiler says the message. */
export interface Mistake<Message extends string> {
  readonly error: Message;
}

/** A mistake that also says which type would be right. */
export interface MistakenType<Message extends string, Expected> extends Mistake<Message> {
  readonly expected: Expected;
}

export type List = readonly unknown[];

/** Mistakes are a union of objects, each with the one property that is wrong; `never` where nothing is. Here each lies under a key. */
export type Under<Key extends PropertyKey, Mistakes> = Mistakes extends unknown
  ? { readonly [One in Key]: Mistakes }
  : never;

/** An id and where it stands. */
export interface Standing<Id, Place> {
  readonly id: Id;
  readonly place: Place;
}

/** By id, the place of what has it. Two things of one id have two places, which no single place extends. */
export type PlacesOf<All> = {
  [One in All as One extends Standing<infer Id extends string, unknown> ? Id : never]: One extends Standing<
    unknown,
    infer Place
  >
    ? Place
    : never;
};

/** Whether an id is known only at run time: `string`, or a pattern like `q-${number}`. */
export type IsOpen<Id extends string> = Record<never, never> extends Record<Id, unknown> ? true : false;

/** Whether something else has this id as well. */
export type IdMistakes<Id, Place, Places, What extends string> = Id extends string
  ? IsOpen<Id> extends true
    ? never
    : // Not by `keyof Places`: the compiler would go through all ids for each.
      Places extends { readonly [Key in Id]: infer Found }
      ? [Found] extends [Place]
        ? never
        : { readonly id: Mistake<`Two ${What} have the id “${Id}”. Give each its own.`> }
      : never
  : never;

type StandingOf<One, Index> = One extends { readonly id: infer Id } ? Standing<Id, Index> : never;
/** Elements with their ids and indexes. Those of a list made at run time are checked there. */
type StandingsIn<Elements extends List> = number extends Elements['length']
  ? never
  : { [Index in keyof Elements]: StandingOf<Elements[Index], Index> }[number];
type StandingMistakes<One, Places, What extends string> =
  One extends Standing<infer Id, infer Index extends string>
    ? Under<Index, IdMistakes<Id, Index, Places, What>>
    : never;
type AllStandingMistakes<All, What extends string> = StandingMistakes<All, PlacesOf<All>, What>;

/** Whether two elements of a list have one id. */
export type ListMistakes<Elements extends List, What extends string> = AllStandingMistakes<
  StandingsIn<Elements>,
  What
>;
