using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Ratings;

public sealed record RateReportsSkillRequest(
    [property: RouteParam] Guid PersonId, [property: RouteParam] Guid SkillId, [property: FromBody] SkillRating Body);

internal sealed class RateReportsSkillValidator : Validator<RateReportsSkillRequest>
{
    public RateReportsSkillValidator()
    {
        RuleFor(r => r.Body.Level).InclusiveBetween(0, 5);
        RuleFor(r => r.Body.Comment).MaximumLength(2000);
    }
}

/// <summary>Rate the skill of somebody one manages</summary>
/// <remarks>Stands beside the person's own rating, which it never overwrites; the person sees it.</remarks>
internal sealed class RateReportsSkillEndpoint(IMessageBus bus, IQuerySession session, IPolicy policy, TimeProvider clock)
    : Endpoint<RateReportsSkillRequest, SkillLevelView>
{
    public override void Configure()
    {
        Put("/people/{PersonId}/skills/{SkillId}/manager-rating");
        Policies("assessed-rating.write");
        Description(d => d.Produces<SkillLevelView>(200).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(RateReportsSkillRequest request, CancellationToken ct)
    {
        var outcome = Actor.Of(User)!.PersonId is { } manager
            ? await bus.InvokeAsync<Outcome>(new RateReportsSkill(
                request.PersonId, request.SkillId, manager, request.Body.Level, request.Body.Comment), ct)
            : new Outcome(Refusal.Forbidden("skills.only-people-manage"));
        if (outcome.Refusal is { } refusal) await Send.ResultAsync(Outcome.Problem(refusal));
        else await Send.OkAsync(await new ProfileReading(session, policy, clock).Skill(request.PersonId, request.SkillId, Actor.Of(User)!, ct), ct);
    }
}
