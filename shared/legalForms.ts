// What organisations are called by law, behind their name: no part of what tells one from another.

/** In the letters of a key: lower case, without full stops. Alternatives for a pattern. */
export const foldedLegalForms =
  'inc|incorporated|ltd|limited|gmbh|mbh|llc|llp|lp|sa|sas|sarl|sl|srl|spa|bv|nv|plc|ag|kg|kgaa|se|ug|ohg|eg|ev|co|corp|corporation|' +
  'company|oy|oyj|ab|as|asa|aps|kk|pty|pte|pvt|sro|zoo|kft|doo'
