// What the columns of known programs and of plain spreadsheets are called, and where they go. A preset is known by the
// columns it must have; every other name is looked up among the usual ones.

import type { TableTarget } from '../../../shared/tableMapping.ts'
import { readDefused } from '../export/sheets/csv.ts'

export interface TablePreset {
  name: string
  /** As `headerKey` writes them; all must be there. */
  needs: readonly string[]
  columns: Readonly<Record<string, TableTarget>>
  /** How the program writes dates such as 3/4/26, where it is known. */
  isDayFirst?: boolean
  /** What every row is, where no column says it. */
  means?: 'saved' | 'applied'
  /** What the program meant by a cell of its CSV; as it stands where this is not there. */
  readCell?: (cell: string) => string
}

/** A header without case, signs and spaces: "Job URL", "job_url" and "jobUrl" are one. */
export function headerKey(header: string): string {
  return header
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}

/** What Roledex wrote itself: where dates and pay are from, beside what repeats other columns or tell when a posting came into a library. */
const ownTable: Omit<TablePreset, 'needs'> = {
  name: 'Roledex',
  columns: {
    added: 'none',
    instagesince: 'none',
    closingdatefrom: 'closesFrom',
    salaryis: 'salaryKind',
    offeredayear: 'none',
    roledexid: 'none',
  },
  readCell: readDefused,
}

export const tablePresets: readonly TablePreset[] = [
  { ...ownTable, needs: ['roledexid'] },
  // With the columns that are ticked at first.
  { ...ownTable, needs: ['mydeadline', 'salaryper', 'added'] },
  {
    name: 'LinkedIn, applications',
    needs: ['applicationdate', 'companyname', 'jobtitle', 'joburl', 'resumename'],
    columns: { applicationdate: 'appliedOn', companyname: 'employer', jobtitle: 'title', joburl: 'url' },
    isDayFirst: false,
    means: 'applied',
  },
  {
    name: 'LinkedIn, saved jobs',
    needs: ['saveddate', 'joburl', 'jobtitle', 'companyname'],
    columns: { saveddate: 'savedOn', joburl: 'url', jobtitle: 'title', companyname: 'employer' },
    isDayFirst: false,
    means: 'saved',
  },
  {
    name: 'JobSpy',
    needs: ['site', 'joburl', 'title', 'company', 'dateposted'],
    columns: {
      joburl: 'url',
      joburldirect: 'applyUrl',
      dateposted: 'posted',
      jobtype: 'employment',
      interval: 'period',
      minamount: 'salaryMin',
      maxamount: 'salaryMax',
      isremote: 'workMode',
      title: 'title',
      company: 'employer',
      location: 'place',
      currency: 'currency',
      description: 'description',
    },
  },
  {
    name: 'Huntr',
    needs: ['title', 'company', 'list'],
    columns: {
      list: 'stage',
      listname: 'stage',
      title: 'title',
      company: 'employer',
      dateadded: 'savedOn',
      createdat: 'savedOn',
      url: 'url',
      deadlinedate: 'closes',
      dateposted: 'posted',
    },
  },
  {
    // The table in the archive of all one's data, which calls things otherwise than the export of a board.
    name: 'Huntr',
    needs: ['title', 'companyname', 'listname'],
    columns: {
      listname: 'stage',
      title: 'title',
      companyname: 'employer',
      htmldescription: 'description',
      createdat: 'savedOn',
      url: 'url',
    },
  },
  {
    name: 'Teal',
    needs: ['jobposition', 'company', 'status', 'datesaved'],
    columns: {
      jobposition: 'title',
      datesaved: 'savedOn',
      dateapplied: 'appliedOn',
      deadline: 'closes',
      maxsalary: 'salaryMax',
      maximumsalary: 'salaryMax',
      minsalary: 'salaryMin',
      status: 'stage',
    },
  },
  {
    // Its CSV and its JSON. What a card says is the person's own, and its colours are too.
    name: 'Trello',
    needs: ['cardname', 'listname', 'cardurl'],
    columns: {
      cardname: 'title',
      listname: 'stage',
      carddescription: 'note',
      labels: 'tags',
      duedate: 'myDeadline',
      startdate: 'none',
      link: 'url',
      cardurl: 'none',
      archived: 'none',
    },
  },
  {
    name: 'JobSync',
    needs: ['jobtitle', 'company', 'status', 'applieddate', 'jobsource'],
    // `index` counts the rows, and whether one applied is what the date says.
    columns: {
      index: 'none',
      applied: 'none',
      applieddate: 'appliedOn',
      createdat: 'savedOn',
      jobsource: 'field',
    },
    readCell: (cell) => (cell === 'N/A' ? '' : cell),
  },
]

const usualNames: Readonly<Partial<Record<TableTarget, string>>> = {
  title: `title jobtitle job position jobposition role roletitle positiontitle stelle stellentitel poste
    puesto positionname jobname postingtitle vacancytitle designation openposition`,
  employer: `company companyname employer employername organisation organization firma unternehmen arbeitgeber
    entreprise empresa hiringcompany organizationname organisationname hiringorganization
    companyorganization orgname`,
  place: `location place city locationcity jobcity joblocation ort standort lieu ubicacion locations joblocations formattedlocation
    officelocation citystate where town`,
  workMode: 'remote isremote workmode worktype workplace workarrangement locationtype',
  url: `url link joburl joblink postingurl postinglink listing listingurl jobpost jobposting joblisting
    jobpostingurl jobpostinglink jobposturl linktojob linktoposting linktojobposting positionurl
    vacancyurl sourceurl source address`,
  applyUrl: 'applyurl applylink applicationurl applicationlink joburldirect externalapplylink',
  salary: `salary salaryastext pay compensation salaryrange payrange wage gehalt salaire salario salaryestimate
    estimatedsalary salaryinfo salarytext payrate compensationrange advertisedsalary`,
  salaryMin: 'salarymin minsalary minimumsalary minamount salaryfrom',
  salaryMax: 'salarymax maxsalary maximumsalary maxamount salaryto',
  currency: 'currency salarycurrency wahrung',
  period: 'interval salaryperiod payperiod salaryper per',
  employment: `jobtype employmenttype contracttype roletype employment employmentstatus positiontype jobschedule`,
  identifier: 'identifier jobid requisitionid reqid reference referencenumber requisition',
  posted: `dateposted postedon posted posteddate postdate postedat publishedat datepublished publisheddate
    publishdate publicationdate listedat postingdate`,
  closes: `deadline closes closingdate closeson applicationdeadline duedate expires deadlinedate
    bewerbungsfrist expirydate expirationdate validthrough applyby lastdatetoapply`,
  description: `description jobdescription details descriptiontext fulldescription jobdesc jd descriptionhtml`,
  stage:
    'status stage state list listname applicationstatus currentstatus finalstatus phase applicationstage jobstatus mystatus',
  savedOn: 'datesaved saveddate savedon saved dateadded addedon added createdat created',
  appliedOn: `dateapplied applieddate appliedon applied applicationdate dateofapplication applydate date datum
    beworbenam appliedat datesubmitted submittedon datesent sentdate senton applicationsent dateapplicationsent`,
  interviewedOn: 'interviewdate dateinterviewed interviewedon dateofinterview firstinterview interview',
  offeredOn: 'offerdate dateoffered offeredon',
  rejectedOn: 'rejectiondate daterejected rejectedon rejecteddate',
  myDeadline: 'mydeadline followupdate followup nextactiondate remindme',
  tags: 'tags labels tag label keywords',
  bookmark: 'bookmarked favorite favourite starred star',
  note: 'notes note comments comment remarks bemerkung notizen additionalnotes notescomments mynotes mycomments mythoughts thoughts',
}

/** Where a column of that name usually goes; null for a name that says nothing. */
export function usualTarget(key: string): TableTarget | null {
  return byName.get(key) ?? null
}

const byName = new Map(
  Object.entries(usualNames).flatMap(([target, names]) =>
    names.split(/\s+/).map((name) => [name, target as TableTarget] as const),
  ),
)

/** What stages are called elsewhere, by the id of the stage every library begins with. Whole words, any of them. */
export const usualStages: readonly (readonly [stageId: string, pattern: RegExp])[] = [
  ['notForMe', /\b(not interested|not for me|archived?|skipped|dismissed|passed on)\b/],
  ['declined', /\b(declined offer|offer declined|turned down|i declined|declined by me)\b/],
  ['withdrawn', /\b(withdrawn|withdrew|withdraw|cancelled|canceled)\b/],
  ['noReply', /\b(no (reply|response|answer)|ghosted|silent|keine antwort)\b/],
  [
    'rejected',
    /\b(reject(ed|ion)?|declined|closed|absage|refused|unsuccessful|not selected|hired (someone|somebody|another))\b/,
  ],
  ['accepted', /\b(accepted|hired|signed|joined|zusage)\b/],
  ['offer', /\b(offer(ed)?|negotiat(ing|ion)|angebot)\b/],
  ['screening', /\b(screen(ing)?|phone|recruiter|assessment|test|in review|under review)\b/],
  ['interviewing', /\b(interview(ing|ed|s)?|onsite|on site|final round|gespräch|vorstellungsgespräch)\b/],
  [
    'considering',
    /\b(saved|save|wish ?list|bookmark(ed)?|interested|to apply|considering|applying|draft|backlog|todo|to do|watching)\b/,
  ],
  ['applied', /\b(applied|submitted|sent|application|beworben|postulé)\b/],
  ['new', /\b(new|inbox|found|lead)\b/],
]
