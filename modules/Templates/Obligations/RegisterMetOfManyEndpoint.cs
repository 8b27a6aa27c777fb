using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Obligations;

public sealed record RegisterMetOfManyRequest([property: RouteParam] Guid RuleId, [property: FromBody] MetOfManyBody Body);

/// <param name="PersonIds">1-100, each once.</param>
/// <param name="On">The day of the course or the instruction; today at the latest.</param>
/// <param name="How">What shows it; a permit is issued one by one instead.</param>
/// <param name="ValidTo">The last day that stands on it; left out where it has none of its own.</param>
public sealed record MetOfManyBody(IReadOnlyList<Guid> PersonIds, DateOnly? On, MetBy How, DateOnly? ValidTo = null);

internal sealed class RegisterMetOfManyValidator : Validator<RegisterMetOfManyRequest>
{
    public RegisterMetOfManyValidator()
    {
        RuleFor(r => r.Body.PersonIds).NotEmpty().Must(ids => ids is null || ids.Count <= 100 && ids.Distinct().Count() == ids.Count).WithMessage("1-100, ×1");
        RuleFor(r => r.Body.On).NotEmpty();
        RuleFor(r => r.Body.How).NotEqual(MetBy.Permit);
        RuleFor(r => r.Body.ValidTo).GreaterThanOrEqualTo(r => r.Body.On).When(r => r.Body.On is not null && r.Body.ValidTo is not null);
    }
}

/// <summary>Register that many have what a rule asks</summary>
/// <remarks>Such as everybody who was at a course. All of them, or nobody where one is refused; never oneself.</remarks>
internal sealed class RegisterMetOfManyEndpoint(IMessageBus bus, IPolicy policy) : Endpoint<RegisterMetOfManyRequest>
{
    public override void Configure()
    {
        Post("/legal/rules/{RuleId}/met");
        Policies("obligation-list.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(RegisterMetOfManyRequest request, CancellationToken ct)
    {
        var (body, by) = (request.Body, Actor.PersonIn(User));
        var may = await policy.Among(Actor.Of(User)!, "obligation.write", body.PersonIds, ct);
        var outcome = body.PersonIds.All(id => may.Contains(id) || id == by)
            ? await bus.InvokeAsync<Outcome>(new RegisterMetOfMany(request.RuleId, body.PersonIds, body.On!.Value, body.ValidTo, body.How, by), ct)
            : new Outcome(Refusal.NotFound("templates.unknown-person"));
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
