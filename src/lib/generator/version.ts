// The generator's version, in a file of its own: the page compares it with that of stored drafts without loading the generator.

/** Raised with every change that makes other cards of the same text. */
export const GENERATOR_VERSION = '1';
