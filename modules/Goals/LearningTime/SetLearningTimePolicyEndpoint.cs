using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.LearningTime;

public sealed record SetLearningTimePolicyRequest([property: FromBody] LearningShareBody Body);

/// <param name="Share">0 to 0.5 of the contracted hours; 0.2 is one day a week.</param>
/// <param name="From">The first day it holds; the first one of all may lie in the past, later ones not.</param>
public sealed record LearningShareBody(decimal Share, DateOnly From);

internal sealed class SetLearningTimePolicyValidator : Validator<SetLearningTimePolicyRequest>
{
    public SetLearningTimePolicyValidator()
    {
        RuleFor(r => r.Body.Share).InclusiveBetween(0, .5m).PrecisionScale(5, 4, true);
        RuleFor(r => r.Body.From).InclusiveBetween(LearningWeek.FirstDay, LearningWeek.LastDay);
    }
}

/// <summary>Set how much of the contracted hours is for learning</summary>
/// <remarks>Each share holds from its day until the next one's; one that is set for the same day replaces it.</remarks>
internal sealed class SetLearningTimePolicyEndpoint(IMessageBus bus) : Endpoint<SetLearningTimePolicyRequest>
{
    public override void Configure()
    {
        Put("/learning-time-policy");
        Policies("learning-time-policy.write");
        Description(d => d.Produces(204).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(SetLearningTimePolicyRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new SetLearningTimePolicy(request.Body.Share, request.Body.From, Actor.Of(User)!.PersonId, basedOn), ct)));
}
