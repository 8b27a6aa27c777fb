using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.LegalRules;

public sealed record AddLegalRuleRequest([property: FromBody] LegalRuleBody Body);

/// <param name="RuleId">The new rule.</param>
public sealed record LegalRuleAddedView(Guid RuleId);

internal sealed class AddLegalRuleValidator : Validator<AddLegalRuleRequest>
{
    public AddLegalRuleValidator() => RuleFor(r => r.Body).SetValidator(new LegalRuleBodyValidator());
}

/// <summary>Add a rule to the legal check</summary>
/// <remarks>Whoever adds it has gone through it today. Within seconds it is asked of those whom it applies to.</remarks>
internal sealed class AddLegalRuleEndpoint(IMessageBus bus) : Endpoint<AddLegalRuleRequest, LegalRuleAddedView>
{
    public override void Configure()
    {
        Post("/legal/rules");
        Policies("legal-rule.write");
        Description(d => d.Produces<LegalRuleAddedView>(201).ProducesProblem(409));
    }

    public override async Task HandleAsync(AddLegalRuleRequest request, CancellationToken ct)
    {
        var rule = Guid.CreateVersion7();
        var outcome = await bus.InvokeAsync<Outcome>(new SetLegalRule(rule, request.Body.Content(), IsNew: true, Actor.PersonIn(User)), ct);
        if (outcome.Refusal is null) HttpContext.Response.Headers.ETag = outcome.ETag;
        await Send.ResultAsync(outcome.ToResult(() => Results.Created($"/api/v1/legal/rules/{rule}", new LegalRuleAddedView(rule))));
    }
}
