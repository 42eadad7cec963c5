package blog.galley.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about accounts: signing in, setting up, and who may write. */
@MessageBundle("account")
public interface AccountMessages {

    @Message("Accounts")
    String accounts();

    @Message("Name")
    String name();

    @Message("Password")
    String password();

    @Message("Role")
    String role();

    @Message("{#when role}{#is ADMIN}admin{#else}author{/when}")
    String roleOf(Role role);

    @Message("Add an account")
    String addAccount();

    @Message("What they sign in with.")
    String nameOfOther();

    @Message("At least {shortest} characters.")
    String passwordHint(int shortest);

    @Message("Author: writes")
    String authorWrites();

    @Message("Admin: writes, changes every post and adds accounts")
    String adminWrites();

    @Message("Add the account")
    String addTheAccount();

    @Message("Sign in")
    String signIn();

    @Message("You are signed out. Your text stays where it is.")
    String signedOut();

    @Message("You are signed in again.")
    String signedInAgain();

    @Message("The first account")
    String firstAccount();

    @Message("Make the first account")
    String makeFirstAccount();

    @Message("It is yours: it writes here, and lets others write.")
    String itIsYours();

    @Message("What you sign in with.")
    String nameOfYours();

    @Message("Make the account")
    String makeAccount();

    @Message("Give a name.")
    String nameMissing();

    @Message("Use at most {most} characters for the name.")
    String nameTooLong(int most);

    @Message("Use a name without control or invisible characters.")
    String nameInvisible();

    @Message("Choose another name: somebody here has this one.")
    String nameTaken();

    @Message("Use at least {shortest} characters for the password.")
    String passwordTooShort(int shortest);

    @Message("Shorten the password: it may be {most} bytes long and has {bytes}. A Latin letter is one byte, a Hangul syllable three.")
    String passwordTooLong(int most, int bytes);

    @Message("Choose a role.")
    String roleMissing();

    @Message("Name and password do not go together.")
    String noMatch();

    @Message("Too many attempts. Wait {#if minutes == 1}a minute{#else}{minutes} minutes{/if}, then sign in again.")
    String tooManyAttempts(long minutes);

    @Message("The first account is made through a link that the server prints when it starts. Look in its log for “No account yet”, or restart it for a new link.")
    String setupLinkNeeded();

    @Message("Choose a password that is harder to guess: this one is a common word, a row of keys, one thing again and again, or the name of the account or the blog. A few words of your own do well.")
    String passwordCommon();

    @Message("Many people are signing in at the moment. Wait a few seconds, then try again.")
    String manySignIn();

    @Message("Your account")
    String yourAccount();

    @Message("You are signed in as {name}.")
    String signedInAs(String name);

    @Message("Change the password")
    String changePassword();

    @Message("Every other browser of yours is signed out then. This one stays.")
    String changeEndsOthers();

    @Message("Current password")
    String formerPassword();

    @Message("New password")
    String newPassword();

    @Message("The new password once more")
    String newPasswordAgain();

    @Message("The password is changed, and every other browser signed out.")
    String passwordChanged();

    @Message("This is not your password.")
    String notYourPassword();

    @Message("Type the same password twice: these two differ.")
    String passwordsDiffer();

    @Message("Too many attempts. Wait {#if minutes == 1}a minute{#else}{minutes} minutes{/if}, then try again.")
    String tooManyGuesses(long minutes);

    @Message("Sign out everywhere")
    String signOutEverywhere();

    @Message("Ends every sign-in of this account at once, here and on every other device: when one is lost, or a stranger’s.")
    String endsEverySignIn();
}
