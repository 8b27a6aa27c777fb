using JasperFx.Events.Projections;
using Marten;

namespace Competence.Templates.LegalRules;

internal static class LegalRulesRegistration
{
    public static void AddLegalRules(this StoreOptions marten)
    {
        marten.Schema.For<LegalRule>().DatabaseSchemaName("templates");
        marten.Projections.Add<LegalRuleProjection>(ProjectionLifecycle.Inline);
        marten.Events.MapEventType<LegalRuleAdded>("templates.legal-rule-added");
        marten.Events.MapEventType<LegalRuleChanged>("templates.legal-rule-changed");
        marten.Events.MapEventType<LegalRuleReviewed>("templates.legal-rule-reviewed");
        marten.Events.MapEventType<LegalRuleRetired>("templates.legal-rule-retired");
        marten.Events.MapEventType<LegalRuleRestored>("templates.legal-rule-restored");
    }
}
