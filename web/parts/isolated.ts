/**
 * Words of others where no element can hold them apart (an option, a title): within a first strong isolate, and without the controls that
 * would leave it, so that they turn nothing around them.
 */
export const isolated = (text: string): string => `\u2068${text.replace(/[\u202a-\u202e\u2066-\u2069]/g, "")}\u2069`;
