/** Whether a printed sentence opens on something that only the sentence before it explains. */
export function danglesAt(text: string): boolean {
  return opener.test(text.replace(/^[\s"'“‘(]{1,4}/, ''))
}

const opener =
  /^(?:he|she|it|they|we|i|his|her|hers|their|its|our|this|that|these|those|there|here|such|so|then|but|and|or|however|meanwhile|also|still|yet|nor|thus|therefore|instead|moreover|furthermore|additionally|nevertheless|nonetheless)\b/i
