// The generator's version, in a file of its own: the page compares it with that of stored drafts without loading the generator.

/** Stored with every card; raised whenever the cards of an unchanged text may change. */
export const GENERATOR_VERSION = '8';
