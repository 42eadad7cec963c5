package blog.galley;

/**
 * What anybody may send, keep or ask for, how much and how often; where it is set; and the test that shows it at work. What
 * holds at the door is set here, the rest in its room.
 *
 * <pre>
 * path of an address | 8 KB | blog.galley.Limits.PATH_BYTES | SafetyTest.aPathIsNoLongerThanAnyOfOurs
 * address with its query | 64 KB | quarkus.http.limits.max-initial-line-length | GrowthTest.isNoFasterThanTheLength
 * form of the signed-out | 64 KB | blog.galley.Limits.STRANGERS_FORM_BYTES | BodiesTest.strangersMaySendLittle
 * time for all of it | 10 s | blog.galley.Limits.STRANGERS_FORM_SECONDS | HalfSentIT.nobodyElseWaits
 * form of an author | 16 MB | blog.galley.Limits.FORM_BYTES | BodiesTest.authorsMaySendMuch
 * silence within it | 30 s | blog.galley.Limits.FORM_SILENCE_SECONDS | BodiesTest.whatComesInPiecesIsOneForm
 * fields of a form | 2000 | blog.galley.Limits.FORM_FIELDS | FormDecoderTest.refusesMoreFieldsThanAnyFormHas
 * forms being received | heap/16, of authors heap/8 | blog.galley.web.body.Bodies.strangers | BodiesTest.whatIsGivenBackCanBeTakenAgain
 * connections | 2000 | quarkus.http.limits.max-connections | HalfSentIT.nobodyElseWaits
 * silence of a connection | 60 s | quarkus.http.idle-timeout | SlowReadersIT.downloadsEndNothing
 * languages a browser asks for | 300 | blog.galley.language.Languages.MOST | LanguagesTest.aHeaderThatNoBrowserSendsIsNotRead
 * large answers that wait | heap/8, 64 KB in 30 s | blog.galley.web.body.LargeAnswers.MOST_BYTES | LargeAnswersTest.whoTakesNothingIsHungUpOnAndOthersAreServed
 * long pages rendered at once | 1 for 32 MB of heap, others wait 3 s | blog.galley.article.LongPages.AT_ONCE | LongPagesTest.soManyAreRenderedAtOnce
 * file in chunks | 64 KB | blog.galley.media.Delivery.CHUNK | MediaResourceTest.aFileOfManyChunksArrivesWhole
 * chunks in memory | heap/16 | blog.galley.media.Turns.MOST_BYTES | TurnsTest.noMoreHaveATurnThanThereAre
 * time for a chunk | 30 s | blog.galley.media.Turns.PATIENCE | TurnsTest.whoDoesNotTakeAChunkIsHungUpOnOnce
 * the same while others wait | 1 s | blog.galley.media.Turns.PATIENCE_WHILE_OTHERS_WAIT | TurnsTest.whoIsSlowMakesWayForWhoWaits
 * cards drawn at once | one a core | blog.galley.feed.CardResource.DRAWN_AT_ONCE | CardResourceTest.noMoreCardsAreDrawnAtOnceThanThereAreCores
 * file that is kept | 64 MB | blog.galley.media.MediaStore.MOST_BYTES | HugoImportTest
 * picture that is decoded | 64 million pixels | blog.galley.media.Inspection.MOST_PIXELS | InspectionTest.aPictureOfTooManyPixelsIsSeenInItsHeader
 * pictures made smaller at once | one for two cores | blog.galley.media.Scaling.AT_ONCE | MediaResourceTest.aPictureIsServedInSmallerSizesAsSoonAsTheyAreMade
 * pictures of a chunk that have sizes | 24 | blog.galley.markdown.html.ImageHtml.MOST_SIZED | PicturesTest.aTextOfPicturesAloneDoesNotGrowBeyondMeasure
 * text that comes with files | 2 MB | quarkus.http.limits.max-form-attribute-size | UploadResourceTest.withoutScriptsTheWholeFormComesAndTheFilesStandAtTheEndOfTheText
 * search, in characters | 300 | blog.galley.search.SearchQuery.MOST_CHARACTERS | SearchQueryTest.readsOnlySoMuch
 * search, in words | 16 | blog.galley.search.SearchQuery.MOST_WORDS | SearchQueryTest.readsOnlySoMuch
 * time of a search | 3 s | blog.galley.search.Turns.LONGEST | HostileSearchTest.aSearchThatTakesTooLongSaysWhatToDo
 * searches at once | one a core, 32 wait 2 s | blog.galley.search.Turns.MOST_WAITING | HostileSearchTest.aFloodOfSearchesLeavesReadersTheirThreadsAndConnections
 * hits that are marked in a text | 5000 | blog.galley.search.Highlighter.MOST_HITS | HighlighterTest.knowsOfAWordOnlySoManyPlaces
 * tags of a filter | 50 | blog.galley.tag.TagFilter.MOST | OddFilterTest.aFilterOfFiveHundredTagsNamesAFewOfThoseThatAreUnknown
 * attempts to sign in | 20 in 15 minutes a network, 100 an hour a name | blog.galley.account.signin.Authenticator.QUARTER | LoginResourceTest.whoGuessesTooOftenWaits
 * passwords hashed at once | one a core, 12 a core wait 10 s | blog.galley.account.password.PasswordQueue.MOST_STRANGERS_A_CORE | PasswordQueueTest.noMoreAreHashedAtATimeThanThereAreCoresAndTheRestIsSentAway
 * password, in characters | 10 | blog.galley.account.password.Password.SHORTEST | PasswordTest.fewerAreNot
 * password, in bytes | 72 | blog.galley.account.password.Password.MOST_BYTES | PasswordTest.seventyTwoBytesAreTheMost
 * sign-in, from its last use | 30 days | blog.galley.account.signin.SignIn.IDLE | SignInsTest.aSignInLastsThirtyDaysFromItsLastUse
 * sign-in, in all | 90 days | blog.galley.account.signin.SignIn.LONGEST | SignInsTest.afterNinetyDaysItEndsHoweverOftenItIsUsed
 * text of a post | 1 MB | blog.galley.editor.draft.DraftForm.MOST_BYTES | DraftRefusalTest.textOverAMegabyteIsRefusedAndKept
 * address of a post | 500 | blog.galley.address.PostPath.MOST | PostPathTest.refusesAddressesThatBelongToTheBlogItself
 * upload | 256 MB | quarkus.http.limits.max-body-size | ImportResourceTest
 * entries of an archive | 40000 | blog.galley.exchange.files.DirectoryGuard.MOST_ENTRIES | ZipTreeTest.moreEntriesThanAreTakenAreRefusedWhateverTheArchiveSaysOfThem
 * files of an import | 20000 | blog.galley.exchange.files.FileTree.MOST_FILES | ZipTreeTest.asManyAsAreTakenComeInWhateverFormTheirNumberHas
 * bytes that an import reads | 2 GB | blog.galley.exchange.files.Quota.MOST_BYTES | ZipTreeTest.whatUnpacksToTooMuchIsNotUnpacked
 * front matter | 64 KB | blog.galley.exchange.frontmatter.MatterSize.MOST_CHARACTERS | FrontMatterReaderTest.whatIsTooLongOrTooMuchIsRefusedBeforeItIsRead
 * values of a front matter | 1000 | blog.galley.exchange.frontmatter.MatterSize.MOST_VALUES | FrontMatterReaderTest.whatIsTooLongOrTooMuchIsRefusedBeforeItIsRead
 * time of an import | 20 minutes | blog.galley.exchange.Importer.MOST_WORK | ImportsTest
 * imports at once | 4, one of each account | blog.galley.exchange.Imports.MOST | ImportResourceTest.anotherAuthorsImportIsInNobodysWay
 * </pre>
 */
public final class Limits {

    /** 500 characters of Hangul, encoded, are 4,500. */
    public static final int PATH_BYTES = 8 * 1024;

    /** Three encoded bytes for each byte of a text that may be 1 MB, several times over, to answer with its own 413. */
    public static final int FORM_BYTES = 16 * 1024 * 1024;
    public static final int FORM_SILENCE_SECONDS = 30;

    public static final int STRANGERS_FORM_BYTES = 64 * 1024;
    public static final int STRANGERS_FORM_SECONDS = 10;

    /** No form of ours has more; a node that read millions would have no memory left. */
    public static final int FORM_FIELDS = 2000;

    private Limits() {
    }
}
