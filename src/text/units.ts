/** Whether a UTF-16 unit is one of the letters a to z. */
export const isSmallLetter = (unit: number): boolean => unit >= 97 && unit <= 122;

/** Whether it is one of the letters A to Z, small or not. */
export const isPlainLetter = (unit: number): boolean => isSmallLetter(unit) || (unit >= 65 && unit <= 90);

/** Whether it is one of the digits 0 to 9. */
export const isPlainDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
