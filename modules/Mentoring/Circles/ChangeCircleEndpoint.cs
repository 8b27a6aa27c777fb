using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Mentoring.Circles;

public sealed record ChangeCircleRequest([property: RouteParam] Guid CircleId, [property: FromBody] CircleBody Body);

internal sealed class ChangeCircleValidator : Validator<ChangeCircleRequest>
{
    public ChangeCircleValidator() => RuleFor(r => r.Body).SetValidator(new CircleBodyValidator());
}

/// <summary>Describe a learning circle anew, as a whole</summary>
/// <remarks>By those who are in it, and by those who run programmes.</remarks>
internal sealed class ChangeCircleEndpoint(IMessageBus bus, IPolicy policy) : Endpoint<ChangeCircleRequest>
{
    public override void Configure()
    {
        Put("/mentoring/circles/{CircleId}");
        Policies(CircleDoor.Write);
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(ChangeCircleRequest request, CancellationToken ct)
    {
        var runs = await policy.Runs(User, ct);
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new ChangeCircle(request.CircleId, request.Body.Content(), Actor.PersonIn(User), runs, basedOn), ct)));
    }
}
