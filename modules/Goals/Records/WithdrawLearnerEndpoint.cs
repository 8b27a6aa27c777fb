using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Records;

public sealed record WithdrawLearnerRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid ItemId);

/// <summary>Take a person out of something to learn from</summary>
internal sealed class WithdrawLearnerEndpoint(IMessageBus bus) : Endpoint<WithdrawLearnerRequest>
{
    public override void Configure()
    {
        Delete("/people/{PersonId}/enrolments/{ItemId}");
        Policies("learning-record.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404));
    }

    public override async Task HandleAsync(WithdrawLearnerRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new WithdrawLearner(request.PersonId, request.ItemId, Actor.Of(User)!.PersonId), ct)).ToResult(() => Results.NoContent()));
}
