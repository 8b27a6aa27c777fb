using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Permits;

public sealed record IssuePermitRequest([property: RouteParam] Guid PersonId, [property: FromBody] PermitBody Body);

/// <param name="RuleId">The rule that it meets.</param>
/// <param name="Types">1-12, each 1-80 characters: what it covers, such as kinds of truck.</param>
/// <param name="Employer">1-200 characters, as it is to stand on the permit.</param>
/// <param name="IssuedOn">Today at the latest.</param>
/// <param name="Conditions">At most 1,000 characters.</param>
/// <param name="ValidTo">The last day; left out: as long as the rule says.</param>
public sealed record PermitBody(
    Guid RuleId, IReadOnlyList<string> Types, string Employer, DateOnly? IssuedOn, string? Conditions = null, DateOnly? ValidTo = null);

/// <param name="PermitId">The new permit.</param>
public sealed record PermitIssuedView(Guid PermitId);

internal sealed class IssuePermitValidator : Validator<IssuePermitRequest>
{
    public IssuePermitValidator()
    {
        RuleFor(r => r.Body.RuleId).NotEmpty();
        RuleFor(r => r.Body.Types).NotEmpty().Must(types => types is null || types.Count <= 12).WithMessage("1-12");
        RuleForEach(r => r.Body.Types).NotEmpty().MaximumLength(80);
        RuleFor(r => r.Body.Employer).NotEmpty().MaximumLength(200);
        RuleFor(r => r.Body.IssuedOn).NotEmpty();
        RuleFor(r => r.Body.Conditions).MaximumLength(1000);
        RuleFor(r => r.Body.ValidTo).GreaterThanOrEqualTo(r => r.Body.IssuedOn).When(r => r.Body.IssuedOn is not null && r.Body.ValidTo is not null);
    }
}

/// <summary>Issue the employer's written permit</summary>
/// <remarks>For work that asks one, such as driving a truck; on documented knowledge. It meets the rule until its last day, or until it is revoked.</remarks>
internal sealed class IssuePermitEndpoint(IMessageBus bus) : Endpoint<IssuePermitRequest, PermitIssuedView>
{
    public override void Configure()
    {
        Post("/people/{PersonId}/permits");
        Policies("permit.write");
        Description(d => d.Produces<PermitIssuedView>(201).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(IssuePermitRequest request, CancellationToken ct)
    {
        var (permit, body) = (Guid.CreateVersion7(), request.Body);
        var outcome = await bus.InvokeAsync<Outcome>(new IssuePermit(
            request.PersonId, permit, body.RuleId, [.. body.Types.Select(t => t.Trim()).Distinct()], body.Employer.Trim(), body.Conditions, body.IssuedOn!.Value, body.ValidTo,
            Actor.PersonIn(User)), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.Created($"/api/v1/people/{request.PersonId}/permits/{permit}", new PermitIssuedView(permit))));
    }
}
