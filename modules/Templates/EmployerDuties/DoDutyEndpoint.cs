using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.EmployerDuties;

public sealed record DoDutyRequest([property: RouteParam] Guid RuleId, [property: FromBody] DutyDocumentBody Body);

/// <param name="On">The day of the document; today at the latest.</param>
/// <param name="Document">1-200 characters: what it is called.</param>
/// <param name="SiteId">Left out: the whole organisation.</param>
/// <param name="ValidTo">The last day that stands on it; left out: as long as the rule says.</param>
/// <param name="Link">Where it lies: an https address of at most 500 characters.</param>
public sealed record DutyDocumentBody(DateOnly? On, string Document, Guid? SiteId = null, DateOnly? ValidTo = null, string? Link = null);

/// <param name="DoneId">Names it when it is taken back.</param>
public sealed record DutyDoneView(Guid DoneId);

internal sealed class DoDutyValidator : Validator<DoDutyRequest>
{
    public DoDutyValidator()
    {
        RuleFor(r => r.Body.On).NotEmpty();
        RuleFor(r => r.Body.Document).NotEmpty().MaximumLength(200);
        RuleFor(r => r.Body.ValidTo).GreaterThanOrEqualTo(r => r.Body.On).When(r => r.Body.On is not null && r.Body.ValidTo is not null);
        RuleFor(r => r.Body.Link).MaximumLength(500)
            .Must(link => Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps).WithMessage("https://…")
            .When(r => !string.IsNullOrEmpty(r.Body.Link));
    }
}

/// <summary>Register a document that meets what a rule asks of the employer</summary>
/// <remarks>At a site, or of the whole organisation. It holds as long as the rule says today.</remarks>
internal sealed class DoDutyEndpoint(IMessageBus bus) : Endpoint<DoDutyRequest, DutyDoneView>
{
    public override void Configure()
    {
        Post("/legal/duties/{RuleId}/documents");
        Policies("employer-duty.write");
        Description(d => d.Produces<DutyDoneView>(201).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(DoDutyRequest request, CancellationToken ct)
    {
        var (done, body) = (Guid.CreateVersion7(), request.Body);
        var outcome = await bus.InvokeAsync<Outcome>(new DoDuty(
            request.RuleId, body.SiteId, done, body.On!.Value, body.ValidTo, body.Document.Trim(), string.IsNullOrWhiteSpace(body.Link) ? null : body.Link.Trim(),
            Actor.PersonIn(User)), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.Created("/api/v1/legal/duties", new DutyDoneView(done))));
    }
}
