using Competence.Goals.Xapi.Manners;
using Competence.Goals.Xapi.Rules;
using Competence.Kernel;
using FastEndpoints;

namespace Competence.Goals.Xapi.Reading;

/// <param name="StatementId">The one statement of this id, where it is not voided. Only <c>format</c> and <c>attachments</c> go with it.</param>
/// <param name="VoidedStatementId">The one voided statement of this id.</param>
/// <param name="Agent">An agent or identified group as JSON: the actor or object of the statement, or a member of either.</param>
/// <param name="Verb">An IRI.</param>
/// <param name="Activity">An IRI: the object of the statement.</param>
/// <param name="Registration">A UUID.</param>
/// <param name="RelatedActivities"><c>true</c>: the activity anywhere in the statement.</param>
/// <param name="RelatedAgents"><c>true</c>: the agent anywhere in the statement.</param>
/// <param name="Since">Stored after this.</param>
/// <param name="Until">Stored at this or before.</param>
/// <param name="Limit">At most 100, which 0 asks for too.</param>
/// <param name="Format"><c>exact</c>, <c>ids</c> or <c>canonical</c>.</param>
/// <param name="Attachments"><c>true</c>: with the data, as multipart/mixed.</param>
/// <param name="Ascending"><c>true</c>: the oldest first.</param>
/// <param name="Position">Where <c>more</c> goes on.</param>
public sealed record GetStatementsQuery(
    [property: QueryParam] string? StatementId = null, [property: QueryParam] string? VoidedStatementId = null, [property: QueryParam] string? Agent = null,
    [property: QueryParam] string? Verb = null, [property: QueryParam] string? Activity = null, [property: QueryParam] string? Registration = null,
    [property: QueryParam, BindFrom("related_activities")] string? RelatedActivities = null,
    [property: QueryParam, BindFrom("related_agents")] string? RelatedAgents = null,
    [property: QueryParam] string? Since = null, [property: QueryParam] string? Until = null, [property: QueryParam] string? Limit = null,
    [property: QueryParam] string? Format = null, [property: QueryParam] string? Attachments = null, [property: QueryParam] string? Ascending = null,
    [property: QueryParam] string? Position = null);

/// <summary>What is asked for, once it is read.</summary>
/// <param name="Mentions">What the statements name, the rarest first; directly where it says so.</param>
internal sealed record StatementQuestion(
    Guid? StatementId, Guid? VoidedStatementId, IReadOnlyList<(Guid Mention, bool IsDirect)> Mentions, DateTimeOffset? Since, DateTimeOffset? Until,
    int Limit, string Format, bool HasData, bool IsAscending, Position? After)
{
    private const int Most = 100;
    private static readonly string[] WithOne = ["statementId", "voidedStatementId", "format", "attachments"];

    public static (StatementQuestion? Question, Refusal? Refusal) Of(GetStatementsQuery query, IEnumerable<string> given)
    {
        var read = new Parameters();
        var (one, voided) = (read.Id(query.StatementId, "statementId"), read.Id(query.VoidedStatementId, "voidedStatementId"));
        if (one is not null && voided is not null) read.Refuse(new Refusal(400, "goals.xapi-not-with", "voidedStatementId", "statementId"));
        if ((one ?? voided) is not null && given.FirstOrDefault(name => !WithOne.Contains(name)) is { } other)
            read.Refuse(new Refusal(400, "goals.xapi-not-with", other, one is null ? "voidedStatementId" : "statementId"));
        var format = query.Format ?? "exact";
        if (format is not ("exact" or "ids" or "canonical")) read.Refuse(new Refusal(400, "goals.xapi-one-of", "format", "exact, ids, canonical"));
        var after = query.Position is { } position ? Position.Read(position) : null;
        if (query.Position is not null && after is null) read.Refuse(new Refusal(400, "goals.xapi-form", "position", "more"));

        var question = new StatementQuestion(
            one, voided, Named(query, read), read.At(query.Since, "since"), read.At(query.Until, "until"),
            read.Count(query.Limit, "limit") is { } limit and > 0 ? Math.Min(limit, Most) : Most, format,
            read.Truth(query.Attachments, "attachments"), read.Truth(query.Ascending, "ascending"), after);
        return read.Refusal is null ? (question, null) : (null, read.Refusal);
    }

    private static List<(Guid, bool)> Named(GetStatementsQuery query, Parameters read)
    {
        var (anyAgent, anyActivity) = (read.Truth(query.RelatedAgents, "related_agents"), read.Truth(query.RelatedActivities, "related_activities"));
        List<(Guid, bool)> mentions = [];
        if (read.Id(query.Registration, "registration") is { } registration) mentions.Add((Mention.Registration(registration), true));
        if (read.Who(query.Agent, "agent", Actors.Identified) is { } agent) mentions.Add((Mention.Agent(agent)!.Value, !anyAgent));
        if (read.Iri(query.Activity, "activity") is { } activity) mentions.Add((Mention.Activity(activity), !anyActivity));
        if (read.Iri(query.Verb, "verb") is { } verb) mentions.Add((Mention.Verb(verb), true));
        return mentions;
    }
}
