namespace Competence.Goals.Xapi.Statements;

/// <summary>
/// Within the module: somebody has completed, passed, failed or experienced an activity, and the statement that says so is stored and not
/// voided. What it is worth, and whether it is about a person of the tenant, is for learning to find out. Told once for each statement.
/// </summary>
/// <param name="VerbId">One of <see cref="Evidence.Verbs"/>.</param>
/// <param name="Scaled">-1 to 1; null where the statement has no such score.</param>
/// <param name="Duration">A year is taken for 365 days, a month for 30.</param>
/// <param name="Timestamp">When it happened, as the sender says.</param>
/// <param name="MasteryScore">What had to be reached, 0 to 1, where the statement or the activity says it (cmi5).</param>
public sealed record StatementStored(
    Guid StatementId, string VerbId, string ActivityId, StatementActor Actor, decimal? Scaled, bool? Success, bool? Completion,
    TimeSpan? Duration, DateTimeOffset Timestamp, decimal? MasteryScore)
{
    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(StatementStored);
}

/// <summary>The one identifier that the actor has.</summary>
/// <param name="Mailbox"><c>mailto:</c> and the address; its domain in lower case.</param>
/// <param name="AccountName">The name on the home page <paramref name="AccountHomePage"/>.</param>
public sealed record StatementActor(string? Mailbox, string? MailboxSha1, string? OpenId, string? AccountHomePage, string? AccountName);
