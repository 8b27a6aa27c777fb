using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Evidence;

public sealed record AddEvidenceRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid SkillId, [property: FromBody] NewEvidence Body);

/// <param name="Title">What it is called, such as the certificate's name.</param>
/// <param name="IssuedAt">The day from which it counts once verified; not in the future.</param>
/// <param name="Level">What it shows, 0-5.</param>
/// <param name="Issuer">Who issued it.</param>
/// <param name="ExpiresAt">The last day it holds, after the day it was issued; null: it does not expire.</param>
/// <param name="Url">Where it can be looked at: an http or https address.</param>
/// <param name="FileHash">SHA-256 of a file kept elsewhere, as 64 hex digits.</param>
public sealed record NewEvidence(
    EvidenceType Type, string Title, DateOnly? IssuedAt, int Level,
    string? Issuer = null, DateOnly? ExpiresAt = null, string? Url = null, string? FileHash = null);

/// <param name="EvidenceId">The new evidence.</param>
public sealed record EvidenceAddedView(Guid EvidenceId);

internal sealed class AddEvidenceValidator : Validator<AddEvidenceRequest>
{
    public AddEvidenceValidator()
    {
        RuleFor(r => r.Body.Type).IsInEnum();
        RuleFor(r => r.Body.Title).NotEmpty().MaximumLength(200);
        RuleFor(r => r.Body.Issuer).MaximumLength(200);
        RuleFor(r => r.Body.IssuedAt).NotEmpty();
        RuleFor(r => r.Body.ExpiresAt).GreaterThan(r => r.Body.IssuedAt).When(r => r.Body.ExpiresAt is not null);
        RuleFor(r => r.Body.Level).InclusiveBetween(0, 5);
        RuleFor(r => r.Body.Url).MaximumLength(2000).Must(IsWebAddress).WithMessage("https://…").When(r => r.Body.Url is not null);
        RuleFor(r => r.Body.FileHash).Matches("^[0-9a-fA-F]{64}$").When(r => r.Body.FileHash is not null);
    }

    private static bool IsWebAddress(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
}

/// <summary>Add evidence of a skill</summary>
/// <remarks>It counts in the level once somebody other than the person has verified it, and then from the day it was issued.</remarks>
internal sealed class AddEvidenceEndpoint(IMessageBus bus) : Endpoint<AddEvidenceRequest, EvidenceAddedView>
{
    public override void Configure()
    {
        Post("/people/{PersonId}/skills/{SkillId}/evidence");
        Policies("evidence.write");
        Description(d => d.Produces<EvidenceAddedView>(201).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(AddEvidenceRequest request, CancellationToken ct)
    {
        var evidence = Guid.CreateVersion7();
        var outcome = await bus.InvokeAsync<Outcome>(
            new AddEvidence(request.PersonId, request.SkillId, evidence, request.Body, Actor.PersonIn(User)), ct);
        await Send.ResultAsync(outcome.ToResult(() =>
            Results.Created($"/api/v1/people/{request.PersonId}/evidence", new EvidenceAddedView(evidence))));
    }
}
