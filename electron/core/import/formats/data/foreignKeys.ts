// What applications call the facts of a job in languages other than English, without signs and in lower case. Only
// words that say nothing else; French, German and Russian ones that were seen first stand with the English ones.

import { pathList } from './keyPaths.ts'

export const foreignKeys = {
  title: pathList(`nomevaga titulovaga nomedavaga vaga titulodavaga nombrepuesto nombrevacante titulooferta
    nombreoferta titulopuesto titolo titoloannuncio functietitel functienaam vacaturetitel stanowisko nazwastanowiska
    tytulogloszenia rubrik yrkestitel stillingstittel stillingsbetegnelse tyonimike ilanbaslik ilanbasligi pozisyon
    posteintitule intituleposte titreposte titreoffre berufsbezeichnung positionsbezeichnung`),
  employer: pathList(`nomeempresa nomedaempresa nombreempresa empleador empresacontratante azienda nomeazienda
    bedrijf bedrijfsnaam werkgever pracodawca nazwafirmy arbetsgivare arbetsgivarenamn arbeidsgiver arbejdsgiver tyonantaja
    kurumadi firmaadi sirketadi nomentreprise nomsociete arbeitgebername firmenname`),
  place:
    pathList(`localtrabalho localdetrabalho cidade ciudad lugartrabajo sede sedelavoro luogolavoro citta standplaats
    werklocatie vestigingsplaats miejscepracy miejscowosc lokalizacja arbetsort arbeidssted arbejdssted tyopaikansijainti
    sehir calismayeri villetravail lieuposte arbeitsorte einsatzort dienstort`),
  posted:
    pathList(`datapublicacao datadepublicacao fechapublicacion fechadepublicacion datapubblicazione publicatiedatum
    datapublikacji datadodania publiceringsdatum publisert julkaisupaiva yayintarihi bastarih dateparution
    veroeffentlichungsdatum veroeffentlichtam`),
  deadline:
    pathList(`datalimite prazoinscricao prazocandidatura datafim fechafin fechavencimiento datascadenza scadenza
    sluitingsdatum reactietermijn datawaznosci datazakonczenia sistaansokningsdag soknadsfrist ansoegningsfrist hakuaika
    bittarih sonbasvurutarihi datecloture bewerbungsende`),
  employment:
    pathList(`tipocontrato tipodecontrato regimecontratacao tipovaga jornada jornadalaboral tipojornada
    tipocontratto contratto dienstverband contractvorm rodzajumowy typumowy wymiarpracy anstallningstyp anstallningsform
    omfattning ansettelsesform tyosuhde calismasekli beschaeftigungsart anstellungsverhaeltnis`),
  salary:
    pathList(`salario faixasalarial remuneracao remuneracion sueldo stipendio retribuzione salaris wynagrodzenie lon
    loennsspenn palkka maas ucret salairebrut verguetung`),
  description:
    pathList(`descricao descricaovaga descripcionpuesto descrizione omschrijving functieomschrijving
    vacaturetekst opis opisstanowiska beskrivning annonstext kuvaus aciklama ilanmetni descriptionposte
    stellentext aufgabenbeschreibung`),
} as const
