/** The scenarios somebody marked as favourites, in the order they did. */
export const favourites = `
  CREATE TABLE favourites (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    scenario TEXT NOT NULL UNIQUE
  ) STRICT;
`
