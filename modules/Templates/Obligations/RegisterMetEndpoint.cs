using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Obligations;

public sealed record RegisterMetRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid RuleId, [property: FromBody] MetBody Body);

/// <param name="On">The day of the course, the evidence or the instruction; today at the latest.</param>
/// <param name="How">What shows it; a permit is issued instead.</param>
/// <param name="ValidTo">The last day that stands on it; left out where it has none of its own.</param>
/// <param name="Note">At most 1,000 characters; the person reads it.</param>
public sealed record MetBody(DateOnly? On, MetBy How, DateOnly? ValidTo = null, string? Note = null);

/// <param name="FactId">Names it when it is taken back.</param>
public sealed record MetRegisteredView(Guid FactId);

internal sealed class RegisterMetValidator : Validator<RegisterMetRequest>
{
    public RegisterMetValidator()
    {
        RuleFor(r => r.Body.On).NotEmpty();
        RuleFor(r => r.Body.How).NotEqual(MetBy.Permit);
        RuleFor(r => r.Body.ValidTo).GreaterThanOrEqualTo(r => r.Body.On).When(r => r.Body.On is not null && r.Body.ValidTo is not null);
        RuleFor(r => r.Body.Note).MaximumLength(1000);
    }
}

/// <summary>Register that somebody has what a rule asks</summary>
/// <remarks>
/// It holds as long as the rule says today, or until the day that stands on it where that is earlier. A rule that is changed later changes
/// nothing of what was registered, and reports of earlier days stay as they were.
/// </remarks>
internal sealed class RegisterMetEndpoint(IMessageBus bus) : Endpoint<RegisterMetRequest, MetRegisteredView>
{
    public override void Configure()
    {
        Post("/people/{PersonId}/obligations/{RuleId}/met");
        Policies("obligation.write");
        Description(d => d.Produces<MetRegisteredView>(201).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(RegisterMetRequest request, CancellationToken ct)
    {
        var (fact, body) = (Guid.CreateVersion7(), request.Body);
        var outcome = await bus.InvokeAsync<Outcome>(
            new RegisterMet(request.PersonId, request.RuleId, fact, body.On!.Value, body.ValidTo, body.How, body.Note, Actor.PersonIn(User)), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.Created($"/api/v1/people/{request.PersonId}/obligations", new MetRegisteredView(fact))));
    }
}
