using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Openings;

public sealed record DraftOpeningRequest([property: RouteParam] Guid UnitId, [property: FromBody] OpeningDraft Body);

/// <param name="RoleProfileId">A published role.</param>
/// <param name="Reason">1-2,000 characters: why somebody is looked for.</param>
/// <param name="NeededBy">The day by which somebody is to be in the role.</param>
/// <param name="Legal">What the law asks, at most 50, each skill once: whoever lacks it cannot be chosen.</param>
/// <param name="KeepMonths">0-24: how many months after the end people from outside are kept; 6 unless said.</param>
public sealed record OpeningDraft(Guid RoleProfileId, string Reason, DateOnly NeededBy, IReadOnlyList<LegalRequirement>? Legal = null, int KeepMonths = 6)
{
    internal OpeningTerms Terms() => new(NeededBy, Legal ?? [], KeepMonths);
}

/// <param name="OpeningId">The new opening.</param>
public sealed record OpeningDraftedView(Guid OpeningId);

internal sealed class OpeningDraftValidator : AbstractValidator<OpeningDraft>
{
    public OpeningDraftValidator()
    {
        RuleFor(d => d.Reason).NotEmpty().MaximumLength(2000);
        RuleFor(d => d.KeepMonths).InclusiveBetween(0, 24);
        RuleFor(d => d.Legal).Must(all => all is null || all.Count <= 50 && all.DistinctBy(l => l.SkillId).Count() == all.Count).WithMessage("≤ 50, ×1");
        RuleForEach(d => d.Legal).ChildRules(l => l.RuleFor(x => x.Level).InclusiveBetween(1, 5));
    }
}

internal sealed class DraftOpeningValidator : Validator<DraftOpeningRequest>
{
    public DraftOpeningValidator() => RuleFor(r => r.Body).SetValidator(new OpeningDraftValidator());
}

/// <summary>Draft an opening: somebody is looked for</summary>
internal sealed class DraftOpeningEndpoint(IMessageBus bus) : Endpoint<DraftOpeningRequest, OpeningDraftedView>
{
    public override void Configure()
    {
        Post("/units/{UnitId}/openings");
        Policies("opening.write");
        Description(d => d.Produces<OpeningDraftedView>(201).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(DraftOpeningRequest request, CancellationToken ct)
    {
        var (id, body) = (Guid.CreateVersion7(), request.Body);
        var outcome = await bus.InvokeAsync<Outcome>(
            new DraftOpening(id, request.UnitId, body.RoleProfileId, Actor.PersonIn(User), body.Terms(), body.Reason), ct);
        if (outcome.Refusal is null) HttpContext.Response.Headers.ETag = outcome.ETag;
        await Send.ResultAsync(outcome.ToResult(() => Results.Created($"/api/v1/units/{request.UnitId}/openings/{id}", new OpeningDraftedView(id))));
    }
}
