using Competence.Kernel;
using Competence.Sealing;
using Competence.Templates.Answers;
using Competence.Templates.Definitions;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Templates.Conversations;

public sealed record GetConversationRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid ConversationId);

/// <summary>A conversation</summary>
/// <remarks>
/// For the person and their manager today. What the other has prepared is not in the answer before both have handed in, or the day for it
/// has come.
/// </remarks>
internal sealed class GetConversationEndpoint(IQuerySession session, PersonKeys keys, TimeProvider clock) : Endpoint<GetConversationRequest, ConversationView>
{
    public override void Configure()
    {
        Get("/people/{PersonId}/conversations/{ConversationId}");
        Policies("conversation.read");
        Description(d => d.Produces<ConversationView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetConversationRequest request, CancellationToken ct)
    {
        var view = await session.ConversationFor(request.PersonId, request.ConversationId, ConversationParts.PartyOf(request.PersonId, Actor.PersonIn(User)), keys, clock, ct);
        if (view is null)
        {
            await Send.ResultAsync(Outcome.Problem(ConversationParts.Unknown));
            return;
        }
        HttpContext.Response.Headers.ETag = Outcome.ETagOf(view.Version);
        await Send.OkAsync(view, ct);
    }
}

internal static class ConversationReading
{
    /// <param name="me">Null: somebody of HR.</param>
    /// <returns>Null where the person has no such conversation.</returns>
    public static async Task<ConversationView?> ConversationFor(
        this IQuerySession session, Guid person, Guid conversation, Party? me, PersonKeys keys, TimeProvider clock, CancellationToken ct)
    {
        if (await session.LoadAsync<Conversation>(conversation, ct) is not { } talk || talk.PersonId != person) return null;
        var content = (await session.VersionOf(talk.TemplateId, talk.TemplateVersion, ct))!.Content;
        return ConversationView.Of(talk, content, await keys.Find(session, person, ct), await session.DraftsOf(talk.Id, ct), me, clock.Today());
    }
}
