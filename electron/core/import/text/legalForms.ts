// What organisations are called by law: "GmbH", "Ltd", "株式会社". One table for each way a name meets a reader.

import { pattern } from './pattern.ts'

/**
 * What only organisations are called by law, behind their name or in front of it. In small letters "as", "se" and "limited"
 * are words, and "25 kg" are a weight.
 */
export const legalForm = pattern('iu')`
  ^(?:株式|有限|合同)会社|^(?:\(주\)|㈜|주식회사)|(?:株式会社|有限公司|\(주\)|㈜|주식회사)$
  |(?<![\s,])[\s,]+(?:inc|llc|l\.?l\.?p|l\.?p|ltd|plc|corp|(?<=& )co
    |(?-i:C[Oo]|Limited|LIMITED|Corporation|CORPORATION|Company|COMPANY|A[BbSs]|SA|SE|EG|eG|(?<!\d[\s,]{1,3})K[Gg])
    |g?gmbh(?: & co\.? kg)?|gbr|ohg|partg(?: mbb)?|kgaa|ag|ug|e\.? ?v|e\. ?k|s\.?a\.?r\.?l
    |s\.a|s\.?a\.?s|s\.?r\.?l|s\.?l|b\.?v|n\.?v|oy|a\/s|aps|pty|pvt|sp\.? z o\.? ?o|s\.r\.o|d\.o\.o
    |s\.p\.a|ltda|lda|kft|oyj|sdn\.? bhd|berhad|tbk)\.?$
`

/** The dot that a name may end with: "Northmill Inc.", "Talleres Ribera S.L."; that of a sentence is none of it. */
export const dotOfName =
  /(?<!\p{L})(?:inc|ltd|co|llc|corp|bros|pvt|pty|sp|jr|sr|kft|zrt|nyrt|bt|şti|(?:\p{L}\.){1,3}\p{L})\.$/iu

/**
 * As they are written, and as nothing else is written beside a name within a text: a part of a pattern. Two letters behind
 * a comma are those of a country or a canton: "Lund, SE".
 */
export const writtenLegalForms =
  '(?:GmbH|(?<!, )(?:AG|SE|KG)|Inc|Ltd|LLC|LLP|PLC|Corp|Pvt|Pty|Limited|Corporation|SARL|SAS|SpA|Srl|Oy|ApS|Sdn\\.? Bhd|SDN\\.? BHD|Berhad|B\\.V|S\\.A|Sp\\. z o\\.o)'
