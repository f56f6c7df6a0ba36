using Microsoft.CodeAnalysis;

namespace Contracts.Analyzers.Values;

/// <summary>One expression that may give a member its value, and what is known of it.</summary>
internal readonly record struct ValueExpression(IOperation Operation, ConstantValue Value);
