using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Openings;

public sealed record AddCandidateRequest([property: RouteParam] Guid UnitId, [property: RouteParam] Guid OpeningId, [property: FromBody] NewCandidate Body);

/// <param name="PersonId">Somebody in the organisation whom one may see; without it one from outside is entered.</param>
/// <param name="Name">1-200 characters, of one from outside.</param>
/// <param name="Contact">1-200 characters, of one from outside: where they are reached.</param>
/// <param name="Levels">Of one from outside: what the recruiter found, each skill once, at most 200.</param>
public sealed record NewCandidate(Guid? PersonId = null, string? Name = null, string? Contact = null, IReadOnlyList<FoundLevel>? Levels = null)
{
    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(NewCandidate);
}

/// <param name="Level">0-5.</param>
public sealed record FoundLevel(Guid SkillId, int Level);

/// <param name="CandidateId">The new candidate.</param>
public sealed record CandidateAddedView(Guid CandidateId);

internal sealed class AddCandidateValidator : Validator<AddCandidateRequest>
{
    public AddCandidateValidator()
    {
        RuleFor(r => r.Body.Name).NotEmpty().MaximumLength(200).When(r => r.Body.PersonId is null);
        RuleFor(r => r.Body.Contact).NotEmpty().MaximumLength(200).When(r => r.Body.PersonId is null);
        RuleFor(r => r.Body.Name).Null().When(r => r.Body.PersonId is not null);
        RuleFor(r => r.Body.Contact).Null().When(r => r.Body.PersonId is not null);
        RuleFor(r => r.Body.Levels).Null().When(r => r.Body.PersonId is not null);
        RuleFor(r => r.Body.Levels).Must(all => all is null || all.Count <= 200 && all.DistinctBy(l => l.SkillId).Count() == all.Count).WithMessage("≤ 200, ×1");
        RuleForEach(r => r.Body.Levels).ChildRules(l => l.RuleFor(x => x.Level).InclusiveBetween(0, 5));
    }
}

/// <summary>Put somebody forward for an opening, or enter one from outside</summary>
/// <remarks>People of the organisation from the start; people from outside once those inside have been asked.</remarks>
internal sealed class AddCandidateEndpoint(IMessageBus bus, IPolicy policy) : Endpoint<AddCandidateRequest, CandidateAddedView>
{
    public override void Configure()
    {
        Post("/units/{UnitId}/openings/{OpeningId}/candidates");
        Policies("opening.write");
        Description(d => d.Produces<CandidateAddedView>(201).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(AddCandidateRequest request, CancellationToken ct)
    {
        var (body, by) = (request.Body, Actor.PersonIn(User));
        var refusal = body.PersonId is not { } person ? null
            : person == by ? Refusal.Forbidden("goals.own-application")
            : await policy.Can(Actor.Of(User)!, "application.read", person, ct) is null ? null : Refusal.NotFound("goals.unknown-person");
        var id = body.PersonId is { } known ? AddCandidate.IdOf(request.OpeningId, known) : Guid.CreateVersion7();
        var entered = body.PersonId is null
            ? new ExternalCandidate(id, request.OpeningId, body.Name!.Trim(), body.Contact!.Trim(), (body.Levels ?? []).ToDictionary(l => l.SkillId, l => l.Level))
            : null;
        var outcome = refusal is null
            ? await bus.InvokeAsync<Outcome>(new AddCandidate(request.OpeningId, request.UnitId, id, body.PersonId, by, entered), ct)
            : new Outcome(refusal);
        await Send.ResultAsync(outcome.ToResult(() =>
            Results.Created($"/api/v1/units/{request.UnitId}/openings/{request.OpeningId}/candidates/{id}", new CandidateAddedView(id))));
    }
}
