export function importingLater(code: string): string;
