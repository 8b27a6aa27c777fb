using Competence.Kernel;
using Competence.Templates.Copies;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Documents;

public sealed record BeginRecruitmentRequest([property: FromBody] RecruitmentBody Body);

/// <param name="TemplateId">A published recruitment checklist.</param>
/// <param name="UnitId">Where somebody is needed.</param>
/// <param name="ManagerId">Who recruits.</param>
/// <param name="OpeningId">The opening that it fills; left out where there is none.</param>
public sealed record RecruitmentBody(Guid TemplateId, Guid UnitId, Guid ManagerId, Guid? OpeningId = null);

internal sealed class BeginRecruitmentValidator : Validator<BeginRecruitmentRequest>
{
    public BeginRecruitmentValidator()
    {
        RuleFor(r => r.Body.TemplateId).NotEmpty();
        RuleFor(r => r.Body.UnitId).NotEmpty();
        RuleFor(r => r.Body.ManagerId).NotEmpty();
    }
}

/// <summary>Begin the checklist of a recruitment</summary>
/// <remarks>By HR of the unit, or by a manager who recruits to their own unit.</remarks>
internal sealed class BeginRecruitmentEndpoint(IMessageBus bus, IQuerySession session, IPolicy policy, TimeProvider clock) : Endpoint<BeginRecruitmentRequest, DocumentBegunView>
{
    public override void Configure()
    {
        Post("/documents");
        Policies("document.write");
        Description(d => d.Produces<DocumentBegunView>(201).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(BeginRecruitmentRequest request, CancellationToken ct)
    {
        var (document, body, actor) = (Guid.CreateVersion7(), request.Body, Actor.Of(User)!);
        if (await policy.CanIn(actor, "document-hr.write", body.UnitId, ct) is { } refusal && !(body.ManagerId == actor.PersonId && await session.LeadsIn(body.ManagerId, body.UnitId, clock.Today(), ct)))
        {
            await Send.ResultAsync(Outcome.Problem(refusal));
            return;
        }
        var outcome = await bus.InvokeAsync<Outcome>(
            new BeginDocument(document, body.TemplateId, null, new(body.UnitId, body.ManagerId, body.OpeningId), Actor.PersonIn(User)), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.Created($"/api/v1/documents/{document}", new DocumentBegunView(document))));
    }
}
