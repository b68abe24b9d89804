// The keys under which applications say where a job is, by schema.org's name for each part. Only names: how a place is
// made of them is in unmarkedPlaces.ts.

import { foreignKeys } from './foreignKeys.ts'
import { pathList } from './keyPaths.ts'

/** Where a place stands, the likelier first. */
export const placePaths = [
  ...pathList(`locationparsed jobpositionlocation.locationsummary jobpositionlocation joblocation alllocations categories.alllocations joblocations locations.location locations.nodes places.nodes locations
    location.places location joblocationname jobpostlocation locationname locationsname locationstext
    primarylocation positionlocation workplaceaddress worklocations worklocation lieutravail
    physicallocation officelocation officelocationarr officelocationshowarr workingarea stellenlokationen arbeitsort positionlocationdisplay locationdisplay
    addresses ubicacion direccion endereco standort lieu categories.location atslocation workplace.location offices office countries address.postaladdress`),
  ...foreignKeys.place,
]
/** Where further places stand. */
export const morePaths = pathList(
  'additionallocations secondarylocations otherlocations multilocation multilocations additionaloffices.office additionaloffices',
)

/** What a town is called in languages other than English and German. */
const foreignTowns = `ciudad cidade localidad localidade poblacion municipio citta comune miasto plaats stad gemeente
  kommun kommunnamn kommune mesto`
/** The parts of an address in an object that is one. */
export const partPaths: Record<string, readonly string[]> = {
  addresslocality: pathList(
    `addresslocality addresscity city cityname municipality town townorcity ort stadt ville locality ${foreignTowns} area`,
  ),
  addressregion:
    pathList(`addressregion region bundesland state statename province stateprovince stateorprovince countrysubdivisioncode countrysubdivisions
    statecode adminlevel1 provincia estado uf provincie wojewodztwo voivodeship lan region2 county`),
  addresscountry: pathList(
    'addresscountry countrycode country countryname countryiso2a isocountrycode isocountry land pais paese kraj',
  ),
  postalcode: pathList('postalcode zip zipcode plz codepostal postcode cp codigopostal cep'),
  streetaddress: pathList('streetaddress street addressline1 strasse address'),
}
/** The same where they stand in the posting itself. */
export const loosePaths: Record<string, readonly string[]> = {
  addresslocality:
    pathList(`city jobcity locationcity addresscity actualcity town municipality municipalityname ort stadt locality workplacecity
    ${foreignTowns}`),
  addressregion: pathList(
    'state jobstate locationstate addressstate region bundesland province statename statecode provincia uf wojewodztwo voivodeship',
  ),
  addresscountry: pathList(
    'country locationcountry addresscountry countrycode countryname land primarylocationcountry pays pais paese',
  ),
  postalcode: pathList('postalcode zip zipcode plz postcode'),
  streetaddress: pathList('streetaddress street addressline1 address'),
}
/** The same of who employs, for a job that names no place of its own. */
export const employerParts: Record<string, readonly string[]> = {
  addresslocality: pathList('employercity companycity organizationcity'),
  addressregion: pathList('employerstate companystate employerregion companyregion'),
  addresscountry: pathList('employercountry companycountry'),
  postalcode: pathList('employerzip companyzip employerpostcode companypostcode'),
  streetaddress: pathList('employerstreet companystreet'),
}
