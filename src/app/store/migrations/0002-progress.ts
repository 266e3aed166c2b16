/** How far somebody has come through a wizard, per order; `progress` is JSON. */
export const progress = `
  CREATE TABLE progress (
    wizard TEXT NOT NULL,
    order_number TEXT NOT NULL,
    progress TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    PRIMARY KEY (wizard, order_number)
  ) STRICT, WITHOUT ROWID;
`
