// The keys of applications by schema.org's name for what they say, the likelier first. Only names: how a value is
// taken from them is in unmarkedPosting.ts.

import { foreignKeys } from './foreignKeys.ts'
import { pathList } from './keyPaths.ts'

/** schema.org's name for what stands at these paths, as it is. */
export const plainNames: Record<string, readonly string[]> = {
  title: [
    ...pathList(`jobtitle positiontitle jobpositiontitle jobopeningname jobpostingtitle postingtitle vacancytitle vacancyname vacancy
    jobrole designation stellenangebotstitel stellenbezeichnung stellentitel intitule title title.rendered displaytitle job
    headline heading position role titel titre puesto cargo seotitle seotitel text name
    displayname`),
    ...foreignKeys.title,
  ],
  dateposted: [
    ...pathList(`dateposted posteddate postedat firstpublished publishedat publisheddate publishdate publishedon
      published publicationdate releaseddate datepublished pubdate datumersteveroeffentlichung
      publicationstartdate publicationstarts publishingdate dates.posted dates.published
      externalpostedstartdate postdate createddate createdate datepublication datedepublication openedat
      activefrom latestposteddate
      openingdate postingdate publishfrom jobpostedatdatetimeutc jobpostedattimestamp
      listedat.datetimeutc listedat postinginstructions.start datecreation createdat createdon livestartat datecreated creationdate
      created createdtimestamp tcreate dateadded date epoch publishedattimestamp createdattimestamp postedon posted inserted opendate opens
      postdetail.startdate.date positionpostings.positionposting.id.validfrom updated detectedextensions.postedat extensions pub`),
    ...foreignKeys.posted,
  ],
  validthrough: [
    ...pathList(`validthrough validthroughtime validuntil expirydate expirationdate expiresat.datetimeutc expiresat expireson
      closingdate closeat closedate closesat applicationdeadline applicationclosedate
      deadlineat lastdateapplication lastapplicationdate applicationduedate applicationsclosingdate postingenddate postingclosedate expiredat expirationdatetime deadline
      joboffexpirationdatetimeutc jobofferexpirationdatetimeutc externalpostedenddate unpostdate
      lastpublicationdate expires expiry expiration expirydatetime expiretime closingdatetime closedatetime ddl
      applicationclosingdate applicationenddate lastdatetoapply lastdate applyby applybefore applicationdue
      validto validtill publishto publishuntil publicationend publicationends publicationenddate
      postdetail.enddate.date positionpostings.positionposting.id.validto dates.deadline dates.closing dates.closes advertisetodatetimeutc
      advertisetodate activeuntil onlineuntil closedat bewerbungsfrist bewerbungsschluss datelimite
      dateexpiration fechacierre fechalimite`),
    ...foreignKeys.deadline,
  ],
  identifier: pathList(`identifier jobpositionpostingid.id positionrecordinfo.id.idvalue
    positionpostings.positionposting.id.idvalue requisitionid requisitionnumber reqid jobreqid jobopeningid refnumber referencenumber referenznummer kennziffer stellennummer kennung
    numerooffre numerovaga numerooferta applicationdetails.reference reference job.requisitionid jobnumber jobreference referenceid vacancyid jobcode jobpostid
    announcementnumber contestno numeroconvocatoria nroconvocatoria codigoconvocatoria codigooferta codigovacante codigovaga
    jobid code externalid extid refnr ref idicims id itemid positionid shortcode matchedobjectid objectid
    uid uuid bulletfields guid`),
  url: [
    ...pathList(`canonicalurl alternateurl joburl hostedurl absoluteurl absolutejoburl careersurl postingurl publicurl externalurl
    joblink jobopeningshareurl webpageurl redirecturl posturl listingurl pageurl refs.landingpage
    positionuri origineoffre.urlorigine externeurl canonicalpositionurl positionurl offerurl vacancyurl
    adurl detailsurl weburl detailurl url link sourceurl permalink href sourcelink link.job links.job links.html
    shortlink guid sourcewebsite positionpostings.positionposting.link`),
    ...foreignKeys.url,
  ],
  applyurl:
    pathList(`applyurl applicationurl careersapplyurl applylink jobapplylink applyalternateurl applicationlink
      applyuri applicationdetails.url howtoapply.applicationmethod.internetwebaddress applicationsurl
      applicationformurl bewerbungsurl urlnextstep apply.url
      postinginstructions.applicationmethods.applicationuri.url apply applyoptions.link
      contact.urlpostulation joburldirect formlink formurl`),
  qualifications: [
    ...pathList(`qualifications qualification requirements requirement requirementsmust musthave musthaves basicqualifications
    requirementmin qualificationsummary requirementssummary externalqualificationsstr mainrequirements minimumqualifications
    skillsknowledgeexpertise prerequisites anforderungen profile profil req reqs highlights.qualifications`),
    ...foreignKeys.qualifications,
  ],
  responsibilities: [
    ...pathList(`responsibilities userarea.details.majorduties externalresponsibilitiesstr keyresponsibilities
      mainresponsibilities coreresponsibilities duties duty examplesofduties mainduties tasks jobtasks
      keytasks keymissions aufgaben missions functions
      highlights.responsibilities`),
    ...foreignKeys.responsibilities,
  ],
  jobbenefits: [
    ...pathList(
      `jobbenefits benefits benefitssummaries benefitssummary benefitslist perks weoffer whatweoffer
        wirbieten unserangebot welfare advantages avantages highlights.benefits conditions`,
    ),
    ...foreignKeys.benefits,
  ],
  applicationcontact: pathList(
    'applicationcontact contactemail applyemail contact.email contact.courriel apply.email',
  ),
  jobstartdate: [
    ...pathList(`jobstartdate eintrittszeitraum.von eintrittsdatum eintrittstermin starttermin
    stellenantritt arbeitsbeginn joiningdate dateofjoining startdate beginn eintritt`),
    ...foreignKeys.start,
  ],
  totaljobopenings: [
    ...pathList(
      `totaljobopenings userarea.details.totalopenings requiredemployees positionopenquantity totalvacancies totalopenings
        numberofvacancies numberofopenings numberofpositions numberofrecruits numberrecruits headcount numberposition positioncount antalplatser
        openings vacancies totalposts noofposts posts nombrepostes qtdvagas qtd`,
    ),
    ...foreignKeys.openings,
  ],
  workhours: pathList(
    'workhours workinghours hoursperweek weeklyhours arbeitszeit wochenstunden urenperweek uren hours dureetravaillibelle',
  ),
  inlanguage: pathList('inlanguage languagecode language lang'),
}

/** The same, for what is often an object with a name or a label. */
export const namedNames: Record<string, readonly string[]> = {
  experiencerequirements: [
    ...pathList(`experiencerequirements experience experiencelibelle yearsofexperience minimumexperience
    experiencerequired requiredexperience employment.experience requirements.experience experiencerange
    workexperience workexp workyear workyears perioddesc experiencelevel
    experiencemin explevel experiencecode senioritylevel seniority careerlevel levels level`),
    ...foreignKeys.experience,
  ],
  educationrequirements: [
    ...pathList(`educationrequirements education educationlevel studylevel academiclevel minimumdegree educationcode educationrequired requirededucation
    minimumeducation mineducation study edulevel degree degreelevel degreerequired optionedu edu formations.niveaulibelle`),
    ...foreignKeys.education,
  ],
  skills: pathList(
    'skills keyskills competences musthave.skills technologies technology requirements.technologies techstack technologystack stack',
  ),
  industry: pathList('industry jobindustry industries sector sectors companyindustries'),
  occupationalcategory:
    pathList(`occupationalcategory occupationalcategories professionalroles hauptberuf occupation jobcategory
      jobcategoryname jobfunction jobfunctions categoryname category categories`),
  applicantlocationrequirements: pathList(
    'applicantlocationrequirements candidaterequiredlocation locationrestrictions jobgeo',
  ),
}
