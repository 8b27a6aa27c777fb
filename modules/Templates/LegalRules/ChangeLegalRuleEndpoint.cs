using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.LegalRules;

public sealed record ChangeLegalRuleRequest([property: RouteParam] Guid RuleId, [property: FromBody] LegalRuleBody Body);

internal sealed class ChangeLegalRuleValidator : Validator<ChangeLegalRuleRequest>
{
    public ChangeLegalRuleValidator() => RuleFor(r => r.Body).SetValidator(new LegalRuleBodyValidator());
}

/// <summary>Change a rule of the legal check, as a whole</summary>
/// <remarks>
/// What has met it keeps the last day that it was given. Reports of earlier days stay as they were.
/// </remarks>
internal sealed class ChangeLegalRuleEndpoint(IMessageBus bus) : Endpoint<ChangeLegalRuleRequest>
{
    public override void Configure()
    {
        Put("/legal/rules/{RuleId}");
        Policies("legal-rule.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(ChangeLegalRuleRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new SetLegalRule(request.RuleId, request.Body.Content(), IsNew: false, Actor.PersonIn(User), basedOn), ct)));
}
