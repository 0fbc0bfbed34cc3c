/** The same keys with any text: what a translation of a catalogue must look like. */
export type Translation<T> = { [K in keyof T]: T[K] extends string ? string : Translation<T[K]> };
