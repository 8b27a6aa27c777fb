using Competence.Goals.Xapi.Manners;
using Competence.Kernel;
using FastEndpoints;
using Marten;

namespace Competence.Goals.Xapi.Documents;

/// <param name="ActivityId">An IRI; needed.</param>
/// <param name="ProfileId">The document's own id; needed but to list all.</param>
public sealed record ActivityProfileQuery([property: QueryParam] string? ActivityId = null, [property: QueryParam] string? ProfileId = null) : IDocumentQuery
{
    (DocumentPlace?, DateTimeOffset?, Refusal?) IDocumentQuery.Read(bool needsId) => Read(needsId, null);

    internal (DocumentPlace?, DateTimeOffset?, Refusal?) Read(bool needsId, string? since)
    {
        var read = new Parameters();
        var activity = read.Iri(read.Needed(ActivityId, "activityId"), "activityId");
        var at = read.At(since, "since");
        if (needsId) read.Needed(ProfileId, "profileId");
        return read.Refusal is { } refusal ? (null, null, refusal) : (new(DocumentPlace.ActivityProfile, Mention.Activity(activity!), null, null, ProfileId), at, null);
    }
}

/// <param name="Since">Only those changed after this.</param>
/// <inheritdoc cref="ActivityProfileQuery"/>
public sealed record GetActivityProfileQuery(
    [property: QueryParam] string? ActivityId = null, [property: QueryParam] string? ProfileId = null, [property: QueryParam] string? Since = null) : IDocumentQuery
{
    (DocumentPlace?, DateTimeOffset?, Refusal?) IDocumentQuery.Read(bool needsId) => new ActivityProfileQuery(ActivityId, ProfileId).Read(needsId, Since);
}

/// <summary>What is kept about an activity: one document, or the ids of all</summary>
/// <remarks>xAPI 1.0.3 (Communication, 2.7) and 2.0.</remarks>
internal sealed class GetActivityProfileEndpoint(IQuerySession session) : GetDocumentEndpoint<GetActivityProfileQuery>(session, "/activities/profile");

/// <summary>Keep a document about an activity</summary>
/// <remarks>One that is there is replaced only with <c>If-Match</c>, else 409.</remarks>
internal sealed class PutActivityProfileEndpoint(IDocumentSession session, TimeProvider clock) : PutDocumentEndpoint<ActivityProfileQuery>(session, clock, "/activities/profile");

/// <summary>Set properties of a JSON object that is kept about an activity</summary>
internal sealed class PostActivityProfileEndpoint(IDocumentSession session, TimeProvider clock) : PutDocumentEndpoint<ActivityProfileQuery>(session, clock, "/activities/profile", isPost: true);

/// <summary>Remove a document about an activity</summary>
internal sealed class DeleteActivityProfileEndpoint(IDocumentSession session) : DeleteDocumentEndpoint<ActivityProfileQuery>(session, "/activities/profile");
