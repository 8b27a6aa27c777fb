using Competence.Goals.Xapi.Manners;
using Competence.Goals.Xapi.Rules;
using Competence.Kernel;
using FastEndpoints;
using Marten;

namespace Competence.Goals.Xapi.Documents;

/// <param name="Agent">An agent as JSON; needed.</param>
/// <param name="ProfileId">The document's own id; needed but to list all.</param>
public sealed record AgentProfileQuery([property: QueryParam] string? Agent = null, [property: QueryParam] string? ProfileId = null) : IDocumentQuery
{
    (DocumentPlace?, DateTimeOffset?, Refusal?) IDocumentQuery.Read(bool needsId) => Read(needsId, null);

    internal (DocumentPlace?, DateTimeOffset?, Refusal?) Read(bool needsId, string? since)
    {
        var read = new Parameters();
        var agent = read.Who(read.Needed(Agent, "agent"), "agent", Actors.Agent);
        var at = read.At(since, "since");
        if (needsId) read.Needed(ProfileId, "profileId");
        return read.Refusal is { } refusal ? (null, null, refusal) : (new(DocumentPlace.AgentProfile, null, Mention.Agent(agent!.Value), null, ProfileId), at, null);
    }
}

/// <param name="Since">Only those changed after this.</param>
/// <inheritdoc cref="AgentProfileQuery"/>
public sealed record GetAgentProfileQuery(
    [property: QueryParam] string? Agent = null, [property: QueryParam] string? ProfileId = null, [property: QueryParam] string? Since = null) : IDocumentQuery
{
    (DocumentPlace?, DateTimeOffset?, Refusal?) IDocumentQuery.Read(bool needsId) => new AgentProfileQuery(Agent, ProfileId).Read(needsId, Since);
}

/// <summary>What is kept about an agent: one document, or the ids of all</summary>
/// <remarks>xAPI 1.0.3 (Communication, 2.6) and 2.0.</remarks>
internal sealed class GetAgentProfileEndpoint(IQuerySession session) : GetDocumentEndpoint<GetAgentProfileQuery>(session, "/agents/profile");

/// <summary>Keep a document about an agent</summary>
/// <remarks>One that is there is replaced only with <c>If-Match</c>, else 409.</remarks>
internal sealed class PutAgentProfileEndpoint(IDocumentSession session, TimeProvider clock) : PutDocumentEndpoint<AgentProfileQuery>(session, clock, "/agents/profile");

/// <summary>Set properties of a JSON object that is kept about an agent</summary>
internal sealed class PostAgentProfileEndpoint(IDocumentSession session, TimeProvider clock) : PutDocumentEndpoint<AgentProfileQuery>(session, clock, "/agents/profile", isPost: true);

/// <summary>Remove a document about an agent</summary>
internal sealed class DeleteAgentProfileEndpoint(IDocumentSession session) : DeleteDocumentEndpoint<AgentProfileQuery>(session, "/agents/profile");
