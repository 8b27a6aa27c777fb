using Competence.Goals.Xapi.Manners;
using Competence.Goals.Xapi.Rules;
using Competence.Kernel;
using FastEndpoints;
using Marten;

namespace Competence.Goals.Xapi.Documents;

/// <param name="ActivityId">An IRI; needed.</param>
/// <param name="Agent">An agent as JSON; needed.</param>
/// <param name="Registration">A UUID.</param>
/// <param name="StateId">The document's own id; needed but to read or remove all.</param>
public sealed record StateQuery(
    [property: QueryParam] string? ActivityId = null, [property: QueryParam] string? Agent = null, [property: QueryParam] string? Registration = null,
    [property: QueryParam] string? StateId = null) : IDocumentQuery
{
    (DocumentPlace?, DateTimeOffset?, Refusal?) IDocumentQuery.Read(bool needsId) => Read(needsId, null);

    internal (DocumentPlace?, DateTimeOffset?, Refusal?) Read(bool needsId, string? since)
    {
        var read = new Parameters();
        var activity = read.Iri(read.Needed(ActivityId, "activityId"), "activityId");
        var agent = read.Who(read.Needed(Agent, "agent"), "agent", Actors.Agent);
        var (registration, at) = (read.Id(Registration, "registration"), read.At(since, "since"));
        if (needsId) read.Needed(StateId, "stateId");
        return read.Refusal is { } refusal ? (null, null, refusal)
            : (new(DocumentPlace.State, Mention.Activity(activity!), Mention.Agent(agent!.Value), registration, StateId), at, null);
    }
}

/// <param name="Since">Only those changed after this.</param>
/// <inheritdoc cref="StateQuery"/>
public sealed record GetStateQuery(
    [property: QueryParam] string? ActivityId = null, [property: QueryParam] string? Agent = null, [property: QueryParam] string? Registration = null,
    [property: QueryParam] string? StateId = null, [property: QueryParam] string? Since = null) : IDocumentQuery
{
    (DocumentPlace?, DateTimeOffset?, Refusal?) IDocumentQuery.Read(bool needsId) => new StateQuery(ActivityId, Agent, Registration, StateId).Read(needsId, Since);
}

/// <summary>What an activity has kept for an agent: one document, or the ids of all</summary>
/// <remarks>xAPI 1.0.3 (Communication, 2.3) and 2.0.</remarks>
internal sealed class GetActivityStateEndpoint(IQuerySession session) : GetDocumentEndpoint<GetStateQuery>(session, "/activities/state");

/// <summary>Keep a document of an activity and an agent</summary>
/// <remarks>In xAPI 2.0 one that is there is replaced only with <c>If-Match</c>, else 409.</remarks>
internal sealed class PutActivityStateEndpoint(IDocumentSession session, TimeProvider clock) : PutDocumentEndpoint<StateQuery>(session, clock, "/activities/state");

/// <summary>Set properties of a kept JSON object</summary>
internal sealed class PostActivityStateEndpoint(IDocumentSession session, TimeProvider clock) : PutDocumentEndpoint<StateQuery>(session, clock, "/activities/state", isPost: true);

/// <summary>Remove a document of an activity and an agent, or all of them</summary>
internal sealed class DeleteActivityStateEndpoint(IDocumentSession session) : DeleteDocumentEndpoint<StateQuery>(session, "/activities/state", isOfMany: true);
