import { everyArticleIsGivenOnce, everyCaveatIsSaid } from './articles'
import type { Check } from './check'
import {
  everyCorridorSaysWhomItIsAbout,
  everyCorridorTouchesTheStudy,
  noCorridorEndsWhereItStarts,
} from './corridors'
import {
  everyChangeIsLoggedOnce,
  everyChangeIsOfAPublishedValue,
  everyChangeIsMadeByItsVersion,
} from './changes'
import { everyEntityHasItsCodes, everyFieldOfIcTipExists } from './codes'
import { everyCodingRunsForward, noYearIsAfterTheCoding } from './criminalisation'
import { everyDocumentIsListedOnce, documentsOfANumberAgree } from './helplines'
import { everySourceOfALawIsKnownOnce } from './laws'
import { everyMembershipRunsForward, membershipsDoNotOverlap } from './memberships'
import { everyEntityHasItsNames, everyNameIsOfAnEntityOnce, everyPlaceHasItsNames } from './names'
import { everyPlaceHasAPoint, everyPointHasAPlace, noPlaceIsAnEntity } from './places'
import {
  everyDecidingStatementHasItsBasis,
  everyInstitutionIsNamedInFewWords,
  everyLaterFactIsWhole,
  everyListSaysWhetherItIsWhole,
  everyReplacedLawHasItsYear,
  everyStatementIsInThePeriodItSays,
} from './policy'
import {
  everyEntityIsKnown,
  everyInstrumentIsKnown,
  everyObservationHasASource,
  everyPlaceIsKnown,
} from './references'
import { everyChapterHasOneAddress, onlyTheJointChapterIsMarkedJoint } from './reports'
import { everyCopyIsCalledWhatItIs } from './sources'
import {
  everyAddressOfTheStudyIsUnique,
  everyBlockIsWhole,
  everyStatementNamesWhatThereIs,
  everyStateOpens,
} from './studyStatements'
import {
  everyActionFitsItsDays,
  everyEntryIntoForceFollowsItsRule,
  everyRecordRunsForward,
  everyStateHasEveryInstrument,
  noRecordIsBeforeTheOpening,
  noTreatyIsInForceBeforeItOpens,
} from './treaties'
import { everyRecordIsUnique, everyStatementIsUnique } from './uniqueness'
import { everyTranslationNamesTheSameTotals } from './translations'
import {
  noChildrenExceedAllVictims,
  partsExceedOnlyWhereTheSourceSays,
  theOtherReleaseDiffers,
} from './victims'

/** The checks of the evidence, in the order in which they run. */
export const CHECKS: readonly Check[] = [
  everyRecordIsUnique,
  everyStatementIsUnique,
  everyEntityIsKnown,
  everyNameIsOfAnEntityOnce,
  everyEntityHasItsNames,
  everyEntityHasItsCodes,
  everyFieldOfIcTipExists,
  everyPlaceHasItsNames,
  everyInstrumentIsKnown,
  everyObservationHasASource,
  everyPlaceIsKnown,
  everyPlaceHasAPoint,
  everyPointHasAPlace,
  noPlaceIsAnEntity,
  noCorridorEndsWhereItStarts,
  everyCorridorTouchesTheStudy,
  everyCorridorSaysWhomItIsAbout,
  onlyTheJointChapterIsMarkedJoint,
  everyStatementIsInThePeriodItSays,
  everyListSaysWhetherItIsWhole,
  everyDecidingStatementHasItsBasis,
  everyReplacedLawHasItsYear,
  everyInstitutionIsNamedInFewWords,
  everyLaterFactIsWhole,
  everyArticleIsGivenOnce,
  everySourceOfALawIsKnownOnce,
  everyCaveatIsSaid,
  everyRecordRunsForward,
  noRecordIsBeforeTheOpening,
  noTreatyIsInForceBeforeItOpens,
  everyActionFitsItsDays,
  everyEntryIntoForceFollowsItsRule,
  everyStateHasEveryInstrument,
  everyCodingRunsForward,
  noYearIsAfterTheCoding,
  documentsOfANumberAgree,
  everyDocumentIsListedOnce,
  everyChangeIsMadeByItsVersion,
  everyChangeIsOfAPublishedValue,
  everyChangeIsLoggedOnce,
  everyCopyIsCalledWhatItIs,
  everyChapterHasOneAddress,
  everyAddressOfTheStudyIsUnique,
  everyBlockIsWhole,
  everyStatementNamesWhatThereIs,
  everyStateOpens,
  noChildrenExceedAllVictims,
  theOtherReleaseDiffers,
  partsExceedOnlyWhereTheSourceSays,
  everyMembershipRunsForward,
  membershipsDoNotOverlap,
  everyTranslationNamesTheSameTotals,
]
