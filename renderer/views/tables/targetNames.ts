import type { TableTarget } from '../../../shared/tableMapping.ts'

/** What a column can be, as a person chooses it. */
export const targetGroups: readonly { name: string; targets: readonly (readonly [TableTarget, string])[] }[] =
  [
    {
      name: 'The posting',
      targets: [
        ['title', 'Title'],
        ['employer', 'Employer'],
        ['place', 'Place'],
        ['workMode', 'Work mode'],
        ['url', 'Address of the posting'],
        ['applyUrl', 'Address to apply at'],
        ['salary', 'Salary'],
        ['salaryMin', 'Salary from'],
        ['salaryMax', 'Salary to'],
        ['currency', 'Currency'],
        ['period', 'Salary period'],
        ['salaryKind', 'Whether the salary is an estimate'],
        ['employment', 'Employment'],
        ['identifier', 'Identifier'],
        ['posted', 'Posted on'],
        ['closes', 'Listing closes on'],
        ['closesFrom', 'Where the closing date is from'],
        ['description', 'Text of the posting'],
      ],
    },
    {
      name: 'What I added',
      targets: [
        ['stage', 'Stage'],
        ['savedOn', 'Saved on'],
        ['appliedOn', 'Applied on'],
        ['interviewedOn', 'Interviewed on'],
        ['offeredOn', 'Offered on'],
        ['rejectedOn', 'Rejected on'],
        ['myDeadline', 'My deadline'],
        ['tags', 'Tags'],
        ['bookmark', 'Bookmark'],
        ['note', 'Note'],
      ],
    },
    {
      name: 'Otherwise',
      targets: [
        ['field', 'Own field'],
        ['none', 'Leave in the file'],
      ],
    },
  ]
