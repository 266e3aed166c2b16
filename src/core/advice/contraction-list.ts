/** Endings behind an apostrophe that always shorten a word. */
export const contractedEndings = ["n't", "'re", "'ve", "'ll", "'m", "'d"]

/** Words whose `'s` means *is* or *us*; behind any other word it may be the seller's, the item's. */
export const contractedWords = [
  "it's",
  "that's",
  "there's",
  "here's",
  "what's",
  "who's",
  "where's",
  "how's",
  "he's",
  "she's",
  "let's",
]

/** Shortened words as people type them in a hurry. */
export const hurriedWords = [
  'dont',
  'doesnt',
  'didnt',
  'cant',
  'wont',
  'isnt',
  'arent',
  'wasnt',
  'werent',
  'havent',
  'hasnt',
  'couldnt',
  'wouldnt',
  'shouldnt',
  'im',
  'ive',
  'youre',
  'gonna',
  'wanna',
  'gotta',
  'gimme',
  'lemme',
  'plz',
  'pls',
  'thx',
]
