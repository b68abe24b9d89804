// Which keys of an object are a sign that it is a job posting, and of what kind: by their names in the languages
// that were seen, else by what they look like. What the signs amount to is decided in unmarkedSigns.ts.

import { foreignKeys } from './foreignKeys.ts'
import { pathList } from './keyPaths.ts'
import { keyShapes } from './keyShapes.ts'

export type Sign =
  | 'jobTitle'
  | 'title'
  | 'name'
  | 'description'
  | 'employer'
  | 'employerHolder'
  | 'place'
  | 'posted'
  | 'employment'
  | 'apply'
  | 'salary'
  | 'number'
  | 'department'
  | 'address'
  | 'among'
  | 'marked'
  | 'experience'
  | 'openings'
  | 'kind'

const keysOfSigns: Partial<Record<Sign, readonly string[]>> = {
  jobTitle: pathList(`jobpositiontitle jobopeningname jobpostingtitle vacancy jobrole stellenangebotstitel
    stellenbezeichnung stellentitel intitule`),
  title: pathList(`title displaytitle seotitle seotitel`),
  name: pathList(`name displayname text position designation headline heading offername role job titel titre puesto
    cargo`),
  description:
    pathList(`description descriptions descr descript definition jobdefinition jd jdtext jobpositiondescription descriptionhtml
    richtextdescription descriptionplain descriptiontext htmldescription fulldescription content
    contents body contenthtml externaldescriptionstr stellenangebotsbeschreibung stellenbeschreibung
    jobad jobdescriptions userarea jobofferdescription offerdescription shortdescription
    longdescription details summary snippet blurb beschreibung descripcion responsibilities
    requirements`),
  employer:
    pathList(`hiringorganization hiringorg company employer organization organisation firma arbeitgeber
    entreprise subcompany parentorganizationname client institution unternehmen empresa`),
  place:
    pathList(`municipality municipalityname alllocations office offices stadt area workplaceaddress lieutravail
    stellenlokationen arbeitsort country jobpostlocation worklocations worklocation workingarea
    categories candidaterequiredlocation locationrestrictions jobgeo addresses ubicacion standort
    region`),
  posted:
    pathList(`dateposted firstpublished releaseddate pubdate datumersteveroeffentlichung externalpostedstartdate
    datecreation createdat createdon posted published updated tcreate datepublished openedat
    activefrom latestposteddate creationdate publicationstarts publishingdate`),
  employment:
    pathList(`employmenttypecode contracttime typeofemployment timetype employmentstatuslabel typecontrat typecontract
    typecontratlibelle worktypes positionschedulecodes employmenttypetext workinghourstype
    workplacetype telecommuting isremote worktype vertragsdauer categories jobtypename remotestatus
    workarrangement arbeitszeit hoursperweek weeklyhours wochenstunden urenperweek`),
  apply:
    pathList(`careersapplyurl applyalternateurl hostedurl joburl joblink externalpath careersurl absoluteurl
    jobopeningshareurl applicationdetails careerpageurl apply howtoapply`),
  salary: pathList(`compensation payinputranges payranges minamount gehaltsspannevon compensationminimum`),
  number: pathList(`jobopeningid refnumber internaljobid shortcode referenznummer reference`),
  department:
    pathList(`department departments departmentname departmentlabel team jobcategory jobcategoryname jobfunction
    occupationalcategories`),
  openings:
    pathList(`totaljobopenings totalvacancies totalopenings numberofvacancies numberofopenings numberofpositions
    noofvacancies noofopenings nombrepostes openingscount vacanciescount`),
}
const shapes = Object.entries(keyShapes)
const noSigns: readonly Sign[] = []

/** Whose sign each key of foreignKeys is. */
const foreignSigns = {
  title: 'name',
  employer: 'employer',
  place: 'place',
  posted: 'posted',
  deadline: 'posted',
  employment: 'employment',
  salary: 'salary',
  description: 'description',
  experience: 'experience',
  qualifications: 'description',
  responsibilities: 'description',
} as const satisfies Partial<Record<keyof typeof foreignKeys, Sign>>

function listSigns(): Map<string, readonly Sign[]> {
  const signs = new Map<string, readonly Sign[]>()
  const add = (keys: readonly string[], sign: Sign): void => {
    for (const key of keys) signs.set(key, [...(signs.get(key) ?? []), sign])
  }
  for (const [sign, keys] of Object.entries(keysOfSigns)) add(keys, sign as Sign)
  for (const [name, sign] of Object.entries(foreignSigns))
    add(foreignKeys[name as keyof typeof foreignKeys], sign)
  return signs
}

let signsByKey: Map<string, readonly Sign[]> | null = null
const longestKey = 40
/** Hostile files have new keys without end. */
const mostKeys = 5000

/** The signs a plain key is one of. */
export function signsOf(key: string): readonly Sign[] {
  signsByKey ??= listSigns()
  const known = signsByKey.get(key)
  if (known !== undefined) return known
  if (key.length > longestKey) return noSigns
  const found = shapes.filter(([, shape]) => shape.test(key)).map(([sign]) => sign as Sign)
  if (signsByKey.size < mostKeys) signsByKey.set(key, found)
  return found
}
