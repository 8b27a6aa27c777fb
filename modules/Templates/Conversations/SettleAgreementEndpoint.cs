using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Conversations;

public sealed record SettleAgreementRequest(
    [property: RouteParam] Guid PersonId, [property: RouteParam] Guid ConversationId, [property: RouteParam] Guid ItemId, [property: FromBody] SettledAgreement Body);

/// <param name="IsDone">False: it will not be done, and does not come back.</param>
public sealed record SettledAgreement(bool IsDone);

/// <summary>Say that something that was agreed on is done, or will not be</summary>
/// <remarks>By either; what came along from before at any time, what is agreed on this time once both have put their names to it.</remarks>
internal sealed class SettleAgreementEndpoint(IMessageBus bus) : Endpoint<SettleAgreementRequest>
{
    public override void Configure()
    {
        Put("/people/{PersonId}/conversations/{ConversationId}/agreements/{ItemId}");
        Policies("conversation.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(SettleAgreementRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(new SettleAgreement(request.ConversationId, request.PersonId, request.ItemId, request.Body.IsDone, Actor.PersonIn(User)), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
