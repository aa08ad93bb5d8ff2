def op_1(st, rec, fuel, stop, base):
    return trap(st, rec, fuel, stop, base, 2, 2)

def op_2(st, rec, fuel, stop, base):
    put64_at6(st, rec, add_64(get64_at2(st, rec), s16_at4_64(rec)))
    return step(st, rec, fuel, stop, base, 4)

def op_3(st, rec, fuel, stop, base):
    put64_at6(st, rec, slt_64(get64_at2(st, rec), s16_at4_64(rec)))
    return step(st, rec, fuel, stop, base, 4)

def op_4(st, rec, fuel, stop, base):
    put64_at6(st, rec, ult_64(get64_at2(st, rec), s16_at4_64(rec)))
    return step(st, rec, fuel, stop, base, 4)

def op_5(st, rec, fuel, stop, base):
    put64_at6(st, rec, xor_64(get64_at2(st, rec), s16_at4_64(rec)))
    return step(st, rec, fuel, stop, base, 4)

def op_6(st, rec, fuel, stop, base):
    put64_at6(st, rec, or_64(get64_at2(st, rec), s16_at4_64(rec)))
    return step(st, rec, fuel, stop, base, 4)

def op_7(st, rec, fuel, stop, base):
    put64_at6(st, rec, and_64(get64_at2(st, rec), s16_at4_64(rec)))
    return step(st, rec, fuel, stop, base, 4)

def op_8(st, rec, fuel, stop, base):
    put64_at2(st, rec, s32_at12_64(rec))
    return step(st, rec, fuel, stop, base, 4)

def op_9(st, rec, fuel, stop, base):
    put64_at2(st, rec, (pc_of(st, rec, fuel, stop, base) + s32_at12_64(rec)))
    return step(st, rec, fuel, stop, base, 4)

def op_10(st, rec, fuel, stop, base):
    put64_at6(st, rec, add_64(get64_at2(st, rec), get64_at4(st, rec)))
    return step(st, rec, fuel, stop, base, 4)

def op_11(st, rec, fuel, stop, base):
    put64_at6(st, rec, sub_64(get64_at2(st, rec), get64_at4(st, rec)))
    return step(st, rec, fuel, stop, base, 4)

def op_12(st, rec, fuel, stop, base):
    put64_at6(st, rec, shl_64(get64_at2(st, rec), extract_0_6(get64_at4(st, rec))))
    return step(st, rec, fuel, stop, base, 4)

def op_13(st, rec, fuel, stop, base):
    put64_at6(st, rec, slt_64(get64_at2(st, rec), get64_at4(st, rec)))
    return step(st, rec, fuel, stop, base, 4)

def op_14(st, rec, fuel, stop, base):
    put64_at6(st, rec, ult_64(get64_at2(st, rec), get64_at4(st, rec)))
    return step(st, rec, fuel, stop, base, 4)

def op_15(st, rec, fuel, stop, base):
    put64_at6(st, rec, xor_64(get64_at2(st, rec), get64_at4(st, rec)))
    return step(st, rec, fuel, stop, base, 4)

def op_16(st, rec, fuel, stop, base):
    put64_at6(st, rec, lshr_64(get64_at2(st, rec), extract_0_6(get64_at4(st, rec))))
    return step(st, rec, fuel, stop, base, 4)

def op_17(st, rec, fuel, stop, base):
    put64_at6(st, rec, ashr_64(get64_at2(st, rec), extract_0_6(get64_at4(st, rec))))
    return step(st, rec, fuel, stop, base, 4)

def op_18(st, rec, fuel, stop, base):
    put64_at6(st, rec, or_64(get64_at2(st, rec), get64_at4(st, rec)))
    return step(st, rec, fuel, stop, base, 4)

def op_19(st, rec, fuel, stop, base):
    put64_at6(st, rec, and_64(get64_at2(st, rec), get64_at4(st, rec)))
    return step(st, rec, fuel, stop, base, 4)

def op_20(st, rec, fuel, stop, base):
    put64_at2(st, rec, (pc_of(st, rec, fuel, stop, base) + 4))
    return jump_to(st, rec, fuel, stop, base, (pc_of(st, rec, fuel, stop, base) + s32_at12_64(rec)))

def op_21(st, rec, fuel, stop, base):
    put64_at2(st, rec, (pc_of(st, rec, fuel, stop, base) + 4))
    return jump_by(st, rec, fuel, stop, base, s32_at12_64(rec))

def op_22(st, rec, fuel, stop, base):
    t1 = and_64(add_64(get64_at2(st, rec), s16_at4_64(rec)), -2)
    put64_at6(st, rec, (pc_of(st, rec, fuel, stop, base) + 4))
    return jump_indirect(st, rec, fuel, stop, base, t1)

def op_23(st, rec, fuel, stop, base):
    t1 = and_64(add_64(get64_at2(st, rec), s16_at4_64(rec)), -2)
    put64_at6(st, rec, (pc_of(st, rec, fuel, stop, base) + 4))
    return jump_return(st, rec, fuel, stop, base, t1)

def op_24(st, rec, fuel, stop, base):
    if eq_64(get64_at2(st, rec), get64_at4(st, rec)):
        return jump_by(st, rec, fuel, stop, base, s16_at6_64(rec))
    return step(st, rec, fuel, stop, base, 4)

def op_25(st, rec, fuel, stop, base):
    if ne_64(get64_at2(st, rec), get64_at4(st, rec)):
        return jump_by(st, rec, fuel, stop, base, s16_at6_64(rec))
    return step(st, rec, fuel, stop, base, 4)

def op_26(st, rec, fuel, stop, base):
    if slt_64(get64_at2(st, rec), get64_at4(st, rec)):
        return jump_by(st, rec, fuel, stop, base, s16_at6_64(rec))
    return step(st, rec, fuel, stop, base, 4)

def op_27(st, rec, fuel, stop, base):
    if sle_64(get64_at4(st, rec), get64_at2(st, rec)):
        return jump_by(st, rec, fuel, stop, base, s16_at6_64(rec))
    return step(st, rec, fuel, stop, base, 4)

def op_28(st, rec, fuel, stop, base):
    if ult_64(get64_at2(st, rec), get64_at4(st, rec)):
        return jump_by(st, rec, fuel, stop, base, s16_at6_64(rec))
    return step(st, rec, fuel, stop, base, 4)

def op_29(st, rec, fuel, stop, base):
    if ule_64(get64_at4(st, rec), get64_at2(st, rec)):
        return jump_by(st, rec, fuel, stop, base, s16_at6_64(rec))
    return step(st, rec, fuel, stop, base, 4)

def op_30(st, rec, fuel, stop, base):
    t1 = add_64(get64_at2(st, rec), s16_at4_64(rec))
    if beyond(st, t1):
        return bad_address(st, rec, fuel, stop, base, t1)
    t2 = load_8(st, rec, base, t1)
    put64_at6(st, rec, sext_8_64(t2))
    return step(st, rec, fuel, stop, base, 4)

def op_31(st, rec, fuel, stop, base):
    t1 = add_64(get64_at2(st, rec), s16_at4_64(rec))
    if beyond(st, t1):
        return bad_address(st, rec, fuel, stop, base, t1)
    t2 = load_16(st, rec, base, t1)
    put64_at6(st, rec, sext_16_64(t2))
    return step(st, rec, fuel, stop, base, 4)

def op_32(st, rec, fuel, stop, base):
    t1 = add_64(get64_at2(st, rec), s16_at4_64(rec))
    if beyond(st, t1):
        return bad_address(st, rec, fuel, stop, base, t1)
    t2 = load_32(st, rec, base, t1)
    put64_at6(st, rec, sext_32_64(t2))
    return step(st, rec, fuel, stop, base, 4)

def op_33(st, rec, fuel, stop, base):
    t1 = add_64(get64_at2(st, rec), s16_at4_64(rec))
    if beyond(st, t1):
        return bad_address(st, rec, fuel, stop, base, t1)
    t2 = load_8(st, rec, base, t1)
    put64_at6(st, rec, t2)
    return step(st, rec, fuel, stop, base, 4)

def op_34(st, rec, fuel, stop, base):
    t1 = add_64(get64_at2(st, rec), s16_at4_64(rec))
    if beyond(st, t1):
        return bad_address(st, rec, fuel, stop, base, t1)
    t2 = load_16(st, rec, base, t1)
    put64_at6(st, rec, t2)
    return step(st, rec, fuel, stop, base, 4)

def op_35(st, rec, fuel, stop, base):
    t1 = add_64(get64_at2(st, rec), s16_at4_64(rec))
    if beyond(st, t1):
        return bad_address(st, rec, fuel, stop, base, t1)
    store_8(st, rec, base, t1, extract_0_8(get64_at6(st, rec)))
    return step(st, rec, fuel, stop, base, 4)

def op_36(st, rec, fuel, stop, base):
    t1 = add_64(get64_at2(st, rec), s16_at4_64(rec))
    if beyond(st, t1):
        return bad_address(st, rec, fuel, stop, base, t1)
    store_16(st, rec, base, t1, extract_0_16(get64_at6(st, rec)))
    return step(st, rec, fuel, stop, base, 4)

def op_37(st, rec, fuel, stop, base):
    t1 = add_64(get64_at2(st, rec), s16_at4_64(rec))
    if beyond(st, t1):
        return bad_address(st, rec, fuel, stop, base, t1)
    store_32(st, rec, base, t1, extract_0_32(get64_at6(st, rec)))
    return step(st, rec, fuel, stop, base, 4)

def op_38(st, rec, fuel, stop, base):
    fence_seq_cst()
    return step(st, rec, fuel, stop, base, 4)

def op_39(st, rec, fuel, stop, base):
    fence_acq()
    return step(st, rec, fuel, stop, base, 4)

def op_40(st, rec, fuel, stop, base):
    fence_rel()
    return step(st, rec, fuel, stop, base, 4)

def op_41(st, rec, fuel, stop, base):
    return step(st, rec, fuel, stop, base, 4)

def op_42(st, rec, fuel, stop, base):
    fence_acq_rel()
    return step(st, rec, fuel, stop, base, 4)

def op_43(st, rec, fuel, stop, base):
    return trap(st, rec, fuel, stop, base, 0, 4)

def op_44(st, rec, fuel, stop, base):
    return trap(st, rec, fuel, stop, base, 1, 4)

def op_45(st, rec, fuel, stop, base):
    put64_at6(st, rec, shl_64(get64_at2(st, rec), s16_at4_64(rec)))
    return step(st, rec, fuel, stop, base, 4)

def op_46(st, rec, fuel, stop, base):
    put64_at6(st, rec, lshr_64(get64_at2(st, rec), s16_at4_64(rec)))
    return step(st, rec, fuel, stop, base, 4)

def op_47(st, rec, fuel, stop, base):
    put64_at6(st, rec, ashr_64(get64_at2(st, rec), s16_at4_64(rec)))
    return step(st, rec, fuel, stop, base, 4)

def op_48(st, rec, fuel, stop, base):
    put64_at6(st, rec, sext_32_64(add_32(extract_0_32(get64_at2(st, rec)), s16_at4_32(rec))))
    return step(st, rec, fuel, stop, base, 4)

def op_49(st, rec, fuel, stop, base):
    put64_at6(st, rec, sext_32_64(shl_32(extract_0_32(get64_at2(st, rec)), s16_at4_32(rec))))
    return step(st, rec, fuel, stop, base, 4)

def op_50(st, rec, fuel, stop, base):
    put64_at6(st, rec, sext_32_64(lshr_32(extract_0_32(get64_at2(st, rec)), s16_at4_32(rec))))
    return step(st, rec, fuel, stop, base, 4)

def op_51(st, rec, fuel, stop, base):
    put64_at6(st, rec, sext_32_64(ashr_32(extract_0_32(get64_at2(st, rec)), s16_at4_32(rec))))
    return step(st, rec, fuel, stop, base, 4)

def op_52(st, rec, fuel, stop, base):
    put64_at6(st, rec, sext_32_64(add_32(extract_0_32(get64_at2(st, rec)), extract_0_32(get64_at4(st, rec)))))
    return step(st, rec, fuel, stop, base, 4)

def op_53(st, rec, fuel, stop, base):
    put64_at6(st, rec, sext_32_64(sub_32(extract_0_32(get64_at2(st, rec)), extract_0_32(get64_at4(st, rec)))))
    return step(st, rec, fuel, stop, base, 4)

def op_54(st, rec, fuel, stop, base):
    put64_at6(st, rec, sext_32_64(shl_32(extract_0_32(get64_at2(st, rec)), extract_0_5(get64_at4(st, rec)))))
    return step(st, rec, fuel, stop, base, 4)

def op_55(st, rec, fuel, stop, base):
    put64_at6(st, rec, sext_32_64(lshr_32(extract_0_32(get64_at2(st, rec)), extract_0_5(get64_at4(st, rec)))))
    return step(st, rec, fuel, stop, base, 4)

def op_56(st, rec, fuel, stop, base):
    put64_at6(st, rec, sext_32_64(ashr_32(extract_0_32(get64_at2(st, rec)), extract_0_5(get64_at4(st, rec)))))
    return step(st, rec, fuel, stop, base, 4)

def op_57(st, rec, fuel, stop, base):
    t1 = add_64(get64_at2(st, rec), s16_at4_64(rec))
    if beyond(st, t1):
        return bad_address(st, rec, fuel, stop, base, t1)
    t2 = load_32(st, rec, base, t1)
    put64_at6(st, rec, t2)
    return step(st, rec, fuel, stop, base, 4)

def op_58(st, rec, fuel, stop, base):
    t1 = add_64(get64_at2(st, rec), s16_at4_64(rec))
    if beyond(st, t1):
        return bad_address(st, rec, fuel, stop, base, t1)
    t2 = load_64(st, rec, base, t1)
    put64_at6(st, rec, t2)
    return step(st, rec, fuel, stop, base, 4)

def op_59(st, rec, fuel, stop, base):
    t1 = add_64(get64_at2(st, rec), s16_at4_64(rec))
    if beyond(st, t1):
        return bad_address(st, rec, fuel, stop, base, t1)
    store_64(st, rec, base, t1, get64_at6(st, rec))
    return step(st, rec, fuel, stop, base, 4)

def op_60(st, rec, fuel, stop, base):
    return trap(st, rec, fuel, stop, base, 3, 4)

def op_61(st, rec, fuel, stop, base):
    t1 = fpflags(st)
    t2 = get64_at2(st, rec)
    if eq_64(s16_at4_64(rec), 1):
        fpflags_set(st, extract_0_5(t2))
    else:
        if eq_64(s16_at4_64(rec), 2):
            put3(st, 1024, extract_0_3(t2))
        else:
            if eq_64(s16_at4_64(rec), 3):
                fpflags_set(st, extract_0_5(t2))
                put3(st, 1024, extract_5_3(t2))
            else:
                return trap(st, rec, fuel, stop, base, 2, 4)
    put64_at6(st, rec, t1)
    return step(st, rec, fuel, stop, base, 4)

def op_62(st, rec, fuel, stop, base):
    t1 = get64_at2(st, rec)
    t2 = get3(st, 1024)
    if eq_64(s16_at4_64(rec), 1):
        fpflags_set(st, extract_0_5(t1))
    else:
        if eq_64(s16_at4_64(rec), 2):
            put3(st, 1024, extract_0_3(t1))
        else:
            if eq_64(s16_at4_64(rec), 3):
                fpflags_set(st, extract_0_5(t1))
                put3(st, 1024, extract_5_3(t1))
            else:
                return trap(st, rec, fuel, stop, base, 2, 4)
    put64_at6(st, rec, t2)
    return step(st, rec, fuel, stop, base, 4)

def op_63(st, rec, fuel, stop, base):
    t1 = get3(st, 1024)
    t2 = fpflags(st)
    t3 = get64_at2(st, rec)
    if eq_64(s16_at4_64(rec), 1):
        fpflags_set(st, extract_0_5(t3))
    else:
        if eq_64(s16_at4_64(rec), 2):
            put3(st, 1024, extract_0_3(t3))
        else:
            if eq_64(s16_at4_64(rec), 3):
                fpflags_set(st, extract_0_5(t3))
                put3(st, 1024, extract_5_3(t3))
            else:
                return trap(st, rec, fuel, stop, base, 2, 4)
    put64_at6(st, rec, concat_3_5(t1, t2))
    return step(st, rec, fuel, stop, base, 4)

def op_64(st, rec, fuel, stop, base):
    t1 = counter_cycles(st, rec, fuel, stop, base)
    t2 = get64_at2(st, rec)
    if eq_64(s16_at4_64(rec), 1):
        fpflags_set(st, extract_0_5(t2))
    else:
        if eq_64(s16_at4_64(rec), 2):
            put3(st, 1024, extract_0_3(t2))
        else:
            if eq_64(s16_at4_64(rec), 3):
                fpflags_set(st, extract_0_5(t2))
                put3(st, 1024, extract_5_3(t2))
            else:
                return trap(st, rec, fuel, stop, base, 2, 4)
    put64_at6(st, rec, t1)
    return step(st, rec, fuel, stop, base, 4)

def op_65(st, rec, fuel, stop, base):
    t1 = counter_time(st, rec, fuel, stop, base)
    t2 = get64_at2(st, rec)
    if eq_64(s16_at4_64(rec), 1):
        fpflags_set(st, extract_0_5(t2))
    else:
        if eq_64(s16_at4_64(rec), 2):
            put3(st, 1024, extract_0_3(t2))
        else:
            if eq_64(s16_at4_64(rec), 3):
                fpflags_set(st, extract_0_5(t2))
                put3(st, 1024, extract_5_3(t2))
            else:
                return trap(st, rec, fuel, stop, base, 2, 4)
    put64_at6(st, rec, t1)
    return step(st, rec, fuel, stop, base, 4)

def op_66(st, rec, fuel, stop, base):
    t1 = counter_instret(st, rec, fuel, stop, base)
    t2 = get64_at2(st, rec)
    if eq_64(s16_at4_64(rec), 1):
        fpflags_set(st, extract_0_5(t2))
    else:
        if eq_64(s16_at4_64(rec), 2):
            put3(st, 1024, extract_0_3(t2))
        else:
            if eq_64(s16_at4_64(rec), 3):
                fpflags_set(st, extract_0_5(t2))
                put3(st, 1024, extract_5_3(t2))
            else:
                return trap(st, rec, fuel, stop, base, 2, 4)
    put64_at6(st, rec, t1)
    return step(st, rec, fuel, stop, base, 4)

def op_67(st, rec, fuel, stop, base):
    return trap(st, rec, fuel, stop, base, 2, 4)

def op_68(st, rec, fuel, stop, base):
    t1 = fpflags(st)
    t2 = t1
    t3 = or_64(t2, get64_at2(st, rec))
    if eq_64(s16_at4_64(rec), 1):
        fpflags_set(st, extract_0_5(t3))
    else:
        if eq_64(s16_at4_64(rec), 2):
            put3(st, 1024, extract_0_3(t3))
        else:
            if eq_64(s16_at4_64(rec), 3):
                fpflags_set(st, extract_0_5(t3))
                put3(st, 1024, extract_5_3(t3))
            else:
                return trap(st, rec, fuel, stop, base, 2, 4)
    put64_at6(st, rec, t2)
    return step(st, rec, fuel, stop, base, 4)

def op_69(st, rec, fuel, stop, base):
    t1 = fpflags(st)
    put64_at2(st, rec, t1)
    return step(st, rec, fuel, stop, base, 4)

def op_70(st, rec, fuel, stop, base):
    t1 = get3(st, 1024)
    t2 = or_64(t1, get64_at2(st, rec))
    if eq_64(s16_at4_64(rec), 1):
        fpflags_set(st, extract_0_5(t2))
    else:
        if eq_64(s16_at4_64(rec), 2):
            put3(st, 1024, extract_0_3(t2))
        else:
            if eq_64(s16_at4_64(rec), 3):
                fpflags_set(st, extract_0_5(t2))
                put3(st, 1024, extract_5_3(t2))
            else:
                return trap(st, rec, fuel, stop, base, 2, 4)
    put64_at6(st, rec, t1)
    return step(st, rec, fuel, stop, base, 4)

def op_71(st, rec, fuel, stop, base):
    put64_at2(st, rec, get3(st, 1024))
    return step(st, rec, fuel, stop, base, 4)

def op_72(st, rec, fuel, stop, base):
    t1 = get3(st, 1024)
    t2 = fpflags(st)
    t3 = concat_3_5(t1, t2)
    t4 = or_64(t3, get64_at2(st, rec))
    if eq_64(s16_at4_64(rec), 1):
        fpflags_set(st, extract_0_5(t4))
    else:
        if eq_64(s16_at4_64(rec), 2):
            put3(st, 1024, extract_0_3(t4))
        else:
            if eq_64(s16_at4_64(rec), 3):
                fpflags_set(st, extract_0_5(t4))
                put3(st, 1024, extract_5_3(t4))
            else:
                return trap(st, rec, fuel, stop, base, 2, 4)
    put64_at6(st, rec, t3)
    return step(st, rec, fuel, stop, base, 4)

def op_73(st, rec, fuel, stop, base):
    t1 = get3(st, 1024)
    t2 = fpflags(st)
    put64_at2(st, rec, concat_3_5(t1, t2))
    return step(st, rec, fuel, stop, base, 4)

def op_74(st, rec, fuel, stop, base):
    t1 = counter_cycles(st, rec, fuel, stop, base)
    t2 = or_64(t1, get64_at2(st, rec))
    if eq_64(s16_at4_64(rec), 1):
        fpflags_set(st, extract_0_5(t2))
    else:
        if eq_64(s16_at4_64(rec), 2):
            put3(st, 1024, extract_0_3(t2))
        else:
            if eq_64(s16_at4_64(rec), 3):
                fpflags_set(st, extract_0_5(t2))
                put3(st, 1024, extract_5_3(t2))
            else:
                return trap(st, rec, fuel, stop, base, 2, 4)
    put64_at6(st, rec, t1)
    return step(st, rec, fuel, stop, base, 4)

def op_75(st, rec, fuel, stop, base):
    t1 = counter_cycles(st, rec, fuel, stop, base)
    put64_at2(st, rec, t1)
    return step(st, rec, fuel, stop, base, 4)

def op_76(st, rec, fuel, stop, base):
    t1 = counter_time(st, rec, fuel, stop, base)
    t2 = or_64(t1, get64_at2(st, rec))
    if eq_64(s16_at4_64(rec), 1):
        fpflags_set(st, extract_0_5(t2))
    else:
        if eq_64(s16_at4_64(rec), 2):
            put3(st, 1024, extract_0_3(t2))
        else:
            if eq_64(s16_at4_64(rec), 3):
                fpflags_set(st, extract_0_5(t2))
                put3(st, 1024, extract_5_3(t2))
            else:
                return trap(st, rec, fuel, stop, base, 2, 4)
    put64_at6(st, rec, t1)
    return step(st, rec, fuel, stop, base, 4)

def op_77(st, rec, fuel, stop, base):
    t1 = counter_time(st, rec, fuel, stop, base)
    put64_at2(st, rec, t1)
    return step(st, rec, fuel, stop, base, 4)

def op_78(st, rec, fuel, stop, base):
    t1 = counter_instret(st, rec, fuel, stop, base)
    t2 = or_64(t1, get64_at2(st, rec))
    if eq_64(s16_at4_64(rec), 1):
        fpflags_set(st, extract_0_5(t2))
    else:
        if eq_64(s16_at4_64(rec), 2):
            put3(st, 1024, extract_0_3(t2))
        else:
            if eq_64(s16_at4_64(rec), 3):
                fpflags_set(st, extract_0_5(t2))
                put3(st, 1024, extract_5_3(t2))
            else:
                return trap(st, rec, fuel, stop, base, 2, 4)
    put64_at6(st, rec, t1)
    return step(st, rec, fuel, stop, base, 4)

def op_79(st, rec, fuel, stop, base):
    t1 = counter_instret(st, rec, fuel, stop, base)
    put64_at2(st, rec, t1)
    return step(st, rec, fuel, stop, base, 4)

def op_80(st, rec, fuel, stop, base):
    t1 = fpflags(st)
    t2 = t1
    t3 = and_64(t2, not_64(get64_at2(st, rec)))
    if eq_64(s16_at4_64(rec), 1):
        fpflags_set(st, extract_0_5(t3))
    else:
        if eq_64(s16_at4_64(rec), 2):
            put3(st, 1024, extract_0_3(t3))
        else:
            if eq_64(s16_at4_64(rec), 3):
                fpflags_set(st, extract_0_5(t3))
                put3(st, 1024, extract_5_3(t3))
            else:
                return trap(st, rec, fuel, stop, base, 2, 4)
    put64_at6(st, rec, t2)
    return step(st, rec, fuel, stop, base, 4)

def op_81(st, rec, fuel, stop, base):
    t1 = get3(st, 1024)
    t2 = and_64(t1, not_64(get64_at2(st, rec)))
    if eq_64(s16_at4_64(rec), 1):
        fpflags_set(st, extract_0_5(t2))
    else:
        if eq_64(s16_at4_64(rec), 2):
            put3(st, 1024, extract_0_3(t2))
        else:
            if eq_64(s16_at4_64(rec), 3):
                fpflags_set(st, extract_0_5(t2))
                put3(st, 1024, extract_5_3(t2))
            else:
                return trap(st, rec, fuel, stop, base, 2, 4)
    put64_at6(st, rec, t1)
    return step(st, rec, fuel, stop, base, 4)

def op_82(st, rec, fuel, stop, base):
    t1 = get3(st, 1024)
    t2 = fpflags(st)
    t3 = concat_3_5(t1, t2)
    t4 = and_64(t3, not_64(get64_at2(st, rec)))
    if eq_64(s16_at4_64(rec), 1):
        fpflags_set(st, extract_0_5(t4))
    else:
        if eq_64(s16_at4_64(rec), 2):
            put3(st, 1024, extract_0_3(t4))
        else:
            if eq_64(s16_at4_64(rec), 3):
                fpflags_set(st, extract_0_5(t4))
                put3(st, 1024, extract_5_3(t4))
            else:
                return trap(st, rec, fuel, stop, base, 2, 4)
    put64_at6(st, rec, t3)
    return step(st, rec, fuel, stop, base, 4)

def op_83(st, rec, fuel, stop, base):
    t1 = counter_cycles(st, rec, fuel, stop, base)
    t2 = and_64(t1, not_64(get64_at2(st, rec)))
    if eq_64(s16_at4_64(rec), 1):
        fpflags_set(st, extract_0_5(t2))
    else:
        if eq_64(s16_at4_64(rec), 2):
            put3(st, 1024, extract_0_3(t2))
        else:
            if eq_64(s16_at4_64(rec), 3):
                fpflags_set(st, extract_0_5(t2))
                put3(st, 1024, extract_5_3(t2))
            else:
                return trap(st, rec, fuel, stop, base, 2, 4)
    put64_at6(st, rec, t1)
    return step(st, rec, fuel, stop, base, 4)

def op_84(st, rec, fuel, stop, base):
    t1 = counter_time(st, rec, fuel, stop, base)
    t2 = and_64(t1, not_64(get64_at2(st, rec)))
    if eq_64(s16_at4_64(rec), 1):
        fpflags_set(st, extract_0_5(t2))
    else:
        if eq_64(s16_at4_64(rec), 2):
            put3(st, 1024, extract_0_3(t2))
        else:
            if eq_64(s16_at4_64(rec), 3):
                fpflags_set(st, extract_0_5(t2))
                put3(st, 1024, extract_5_3(t2))
            else:
                return trap(st, rec, fuel, stop, base, 2, 4)
    put64_at6(st, rec, t1)
    return step(st, rec, fuel, stop, base, 4)

def op_85(st, rec, fuel, stop, base):
    t1 = counter_instret(st, rec, fuel, stop, base)
    t2 = and_64(t1, not_64(get64_at2(st, rec)))
    if eq_64(s16_at4_64(rec), 1):
        fpflags_set(st, extract_0_5(t2))
    else:
        if eq_64(s16_at4_64(rec), 2):
            put3(st, 1024, extract_0_3(t2))
        else:
            if eq_64(s16_at4_64(rec), 3):
                fpflags_set(st, extract_0_5(t2))
                put3(st, 1024, extract_5_3(t2))
            else:
                return trap(st, rec, fuel, stop, base, 2, 4)
    put64_at6(st, rec, t1)
    return step(st, rec, fuel, stop, base, 4)

def op_86(st, rec, fuel, stop, base):
    t1 = fpflags(st)
    if eq_64(s16_at4_64(rec), 1):
        fpflags_set(st, extract_0_5(s16_at2_64(rec)))
    else:
        if eq_64(s16_at4_64(rec), 2):
            put3(st, 1024, extract_0_3(s16_at2_64(rec)))
        else:
            if eq_64(s16_at4_64(rec), 3):
                fpflags_set(st, extract_0_5(s16_at2_64(rec)))
                put3(st, 1024, extract_5_3(s16_at2_64(rec)))
            else:
                return trap(st, rec, fuel, stop, base, 2, 4)
    put64_at6(st, rec, t1)
    return step(st, rec, fuel, stop, base, 4)

def op_87(st, rec, fuel, stop, base):
    t1 = get3(st, 1024)
    if eq_64(s16_at4_64(rec), 1):
        fpflags_set(st, extract_0_5(s16_at2_64(rec)))
    else:
        if eq_64(s16_at4_64(rec), 2):
            put3(st, 1024, extract_0_3(s16_at2_64(rec)))
        else:
            if eq_64(s16_at4_64(rec), 3):
                fpflags_set(st, extract_0_5(s16_at2_64(rec)))
                put3(st, 1024, extract_5_3(s16_at2_64(rec)))
            else:
                return trap(st, rec, fuel, stop, base, 2, 4)
    put64_at6(st, rec, t1)
    return step(st, rec, fuel, stop, base, 4)

def op_88(st, rec, fuel, stop, base):
    t1 = get3(st, 1024)
    t2 = fpflags(st)
    if eq_64(s16_at4_64(rec), 1):
        fpflags_set(st, extract_0_5(s16_at2_64(rec)))
    else:
        if eq_64(s16_at4_64(rec), 2):
            put3(st, 1024, extract_0_3(s16_at2_64(rec)))
        else:
            if eq_64(s16_at4_64(rec), 3):
                fpflags_set(st, extract_0_5(s16_at2_64(rec)))
                put3(st, 1024, extract_5_3(s16_at2_64(rec)))
            else:
                return trap(st, rec, fuel, stop, base, 2, 4)
    put64_at6(st, rec, concat_3_5(t1, t2))
    return step(st, rec, fuel, stop, base, 4)

def op_89(st, rec, fuel, stop, base):
    t1 = counter_cycles(st, rec, fuel, stop, base)
    if eq_64(s16_at4_64(rec), 1):
        fpflags_set(st, extract_0_5(s16_at2_64(rec)))
    else:
        if eq_64(s16_at4_64(rec), 2):
            put3(st, 1024, extract_0_3(s16_at2_64(rec)))
        else:
            if eq_64(s16_at4_64(rec), 3):
                fpflags_set(st, extract_0_5(s16_at2_64(rec)))
                put3(st, 1024, extract_5_3(s16_at2_64(rec)))
            else:
                return trap(st, rec, fuel, stop, base, 2, 4)
    put64_at6(st, rec, t1)
    return step(st, rec, fuel, stop, base, 4)

def op_90(st, rec, fuel, stop, base):
    t1 = counter_time(st, rec, fuel, stop, base)
    if eq_64(s16_at4_64(rec), 1):
        fpflags_set(st, extract_0_5(s16_at2_64(rec)))
    else:
        if eq_64(s16_at4_64(rec), 2):
            put3(st, 1024, extract_0_3(s16_at2_64(rec)))
        else:
            if eq_64(s16_at4_64(rec), 3):
                fpflags_set(st, extract_0_5(s16_at2_64(rec)))
                put3(st, 1024, extract_5_3(s16_at2_64(rec)))
            else:
                return trap(st, rec, fuel, stop, base, 2, 4)
    put64_at6(st, rec, t1)
    return step(st, rec, fuel, stop, base, 4)

def op_91(st, rec, fuel, stop, base):
    t1 = counter_instret(st, rec, fuel, stop, base)
    if eq_64(s16_at4_64(rec), 1):
        fpflags_set(st, extract_0_5(s16_at2_64(rec)))
    else:
        if eq_64(s16_at4_64(rec), 2):
            put3(st, 1024, extract_0_3(s16_at2_64(rec)))
        else:
            if eq_64(s16_at4_64(rec), 3):
                fpflags_set(st, extract_0_5(s16_at2_64(rec)))
                put3(st, 1024, extract_5_3(s16_at2_64(rec)))
            else:
                return trap(st, rec, fuel, stop, base, 2, 4)
    put64_at6(st, rec, t1)
    return step(st, rec, fuel, stop, base, 4)

def op_92(st, rec, fuel, stop, base):
    t1 = fpflags(st)
    t2 = t1
    t3 = or_64(t2, s16_at2_64(rec))
    if eq_64(s16_at4_64(rec), 1):
        fpflags_set(st, extract_0_5(t3))
    else:
        if eq_64(s16_at4_64(rec), 2):
            put3(st, 1024, extract_0_3(t3))
        else:
            if eq_64(s16_at4_64(rec), 3):
                fpflags_set(st, extract_0_5(t3))
                put3(st, 1024, extract_5_3(t3))
            else:
                return trap(st, rec, fuel, stop, base, 2, 4)
    put64_at6(st, rec, t2)
    return step(st, rec, fuel, stop, base, 4)

def op_93(st, rec, fuel, stop, base):
    t1 = get3(st, 1024)
    t2 = or_64(t1, s16_at2_64(rec))
    if eq_64(s16_at4_64(rec), 1):
        fpflags_set(st, extract_0_5(t2))
    else:
        if eq_64(s16_at4_64(rec), 2):
            put3(st, 1024, extract_0_3(t2))
        else:
            if eq_64(s16_at4_64(rec), 3):
                fpflags_set(st, extract_0_5(t2))
                put3(st, 1024, extract_5_3(t2))
            else:
                return trap(st, rec, fuel, stop, base, 2, 4)
    put64_at6(st, rec, t1)
    return step(st, rec, fuel, stop, base, 4)

def op_94(st, rec, fuel, stop, base):
    t1 = get3(st, 1024)
    t2 = fpflags(st)
    t3 = concat_3_5(t1, t2)
    t4 = or_64(t3, s16_at2_64(rec))
    if eq_64(s16_at4_64(rec), 1):
        fpflags_set(st, extract_0_5(t4))
    else:
        if eq_64(s16_at4_64(rec), 2):
            put3(st, 1024, extract_0_3(t4))
        else:
            if eq_64(s16_at4_64(rec), 3):
                fpflags_set(st, extract_0_5(t4))
                put3(st, 1024, extract_5_3(t4))
            else:
                return trap(st, rec, fuel, stop, base, 2, 4)
    put64_at6(st, rec, t3)
    return step(st, rec, fuel, stop, base, 4)

def op_95(st, rec, fuel, stop, base):
    t1 = counter_cycles(st, rec, fuel, stop, base)
    t2 = or_64(t1, s16_at2_64(rec))
    if eq_64(s16_at4_64(rec), 1):
        fpflags_set(st, extract_0_5(t2))
    else:
        if eq_64(s16_at4_64(rec), 2):
            put3(st, 1024, extract_0_3(t2))
        else:
            if eq_64(s16_at4_64(rec), 3):
                fpflags_set(st, extract_0_5(t2))
                put3(st, 1024, extract_5_3(t2))
            else:
                return trap(st, rec, fuel, stop, base, 2, 4)
    put64_at6(st, rec, t1)
    return step(st, rec, fuel, stop, base, 4)

def op_96(st, rec, fuel, stop, base):
    t1 = counter_time(st, rec, fuel, stop, base)
    t2 = or_64(t1, s16_at2_64(rec))
    if eq_64(s16_at4_64(rec), 1):
        fpflags_set(st, extract_0_5(t2))
    else:
        if eq_64(s16_at4_64(rec), 2):
            put3(st, 1024, extract_0_3(t2))
        else:
            if eq_64(s16_at4_64(rec), 3):
                fpflags_set(st, extract_0_5(t2))
                put3(st, 1024, extract_5_3(t2))
            else:
                return trap(st, rec, fuel, stop, base, 2, 4)
    put64_at6(st, rec, t1)
    return step(st, rec, fuel, stop, base, 4)

def op_97(st, rec, fuel, stop, base):
    t1 = counter_instret(st, rec, fuel, stop, base)
    t2 = or_64(t1, s16_at2_64(rec))
    if eq_64(s16_at4_64(rec), 1):
        fpflags_set(st, extract_0_5(t2))
    else:
        if eq_64(s16_at4_64(rec), 2):
            put3(st, 1024, extract_0_3(t2))
        else:
            if eq_64(s16_at4_64(rec), 3):
                fpflags_set(st, extract_0_5(t2))
                put3(st, 1024, extract_5_3(t2))
            else:
                return trap(st, rec, fuel, stop, base, 2, 4)
    put64_at6(st, rec, t1)
    return step(st, rec, fuel, stop, base, 4)

def op_98(st, rec, fuel, stop, base):
    t1 = fpflags(st)
    t2 = t1
    t3 = and_64(t2, s16_at2_64(rec))
    if eq_64(s16_at4_64(rec), 1):
        fpflags_set(st, extract_0_5(t3))
    else:
        if eq_64(s16_at4_64(rec), 2):
            put3(st, 1024, extract_0_3(t3))
        else:
            if eq_64(s16_at4_64(rec), 3):
                fpflags_set(st, extract_0_5(t3))
                put3(st, 1024, extract_5_3(t3))
            else:
                return trap(st, rec, fuel, stop, base, 2, 4)
    put64_at6(st, rec, t2)
    return step(st, rec, fuel, stop, base, 4)

def op_99(st, rec, fuel, stop, base):
    t1 = get3(st, 1024)
    t2 = and_64(t1, s16_at2_64(rec))
    if eq_64(s16_at4_64(rec), 1):
        fpflags_set(st, extract_0_5(t2))
    else:
        if eq_64(s16_at4_64(rec), 2):
            put3(st, 1024, extract_0_3(t2))
        else:
            if eq_64(s16_at4_64(rec), 3):
                fpflags_set(st, extract_0_5(t2))
                put3(st, 1024, extract_5_3(t2))
            else:
                return trap(st, rec, fuel, stop, base, 2, 4)
    put64_at6(st, rec, t1)
    return step(st, rec, fuel, stop, base, 4)

def op_100(st, rec, fuel, stop, base):
    t1 = get3(st, 1024)
    t2 = fpflags(st)
    t3 = concat_3_5(t1, t2)
    t4 = and_64(t3, s16_at2_64(rec))
    if eq_64(s16_at4_64(rec), 1):
        fpflags_set(st, extract_0_5(t4))
    else:
        if eq_64(s16_at4_64(rec), 2):
            put3(st, 1024, extract_0_3(t4))
        else:
            if eq_64(s16_at4_64(rec), 3):
                fpflags_set(st, extract_0_5(t4))
                put3(st, 1024, extract_5_3(t4))
            else:
                return trap(st, rec, fuel, stop, base, 2, 4)
    put64_at6(st, rec, t3)
    return step(st, rec, fuel, stop, base, 4)

def op_101(st, rec, fuel, stop, base):
    t1 = counter_cycles(st, rec, fuel, stop, base)
    t2 = and_64(t1, s16_at2_64(rec))
    if eq_64(s16_at4_64(rec), 1):
        fpflags_set(st, extract_0_5(t2))
    else:
        if eq_64(s16_at4_64(rec), 2):
            put3(st, 1024, extract_0_3(t2))
        else:
            if eq_64(s16_at4_64(rec), 3):
                fpflags_set(st, extract_0_5(t2))
                put3(st, 1024, extract_5_3(t2))
            else:
                return trap(st, rec, fuel, stop, base, 2, 4)
    put64_at6(st, rec, t1)
    return step(st, rec, fuel, stop, base, 4)

def op_102(st, rec, fuel, stop, base):
    t1 = counter_time(st, rec, fuel, stop, base)
    t2 = and_64(t1, s16_at2_64(rec))
    if eq_64(s16_at4_64(rec), 1):
        fpflags_set(st, extract_0_5(t2))
    else:
        if eq_64(s16_at4_64(rec), 2):
            put3(st, 1024, extract_0_3(t2))
        else:
            if eq_64(s16_at4_64(rec), 3):
                fpflags_set(st, extract_0_5(t2))
                put3(st, 1024, extract_5_3(t2))
            else:
                return trap(st, rec, fuel, stop, base, 2, 4)
    put64_at6(st, rec, t1)
    return step(st, rec, fuel, stop, base, 4)

def op_103(st, rec, fuel, stop, base):
    t1 = counter_instret(st, rec, fuel, stop, base)
    t2 = and_64(t1, s16_at2_64(rec))
    if eq_64(s16_at4_64(rec), 1):
        fpflags_set(st, extract_0_5(t2))
    else:
        if eq_64(s16_at4_64(rec), 2):
            put3(st, 1024, extract_0_3(t2))
        else:
            if eq_64(s16_at4_64(rec), 3):
                fpflags_set(st, extract_0_5(t2))
                put3(st, 1024, extract_5_3(t2))
            else:
                return trap(st, rec, fuel, stop, base, 2, 4)
    put64_at6(st, rec, t1)
    return step(st, rec, fuel, stop, base, 4)

def op_104(st, rec, fuel, stop, base):
    put64_at6(st, rec, mul_64(get64_at2(st, rec), get64_at4(st, rec)))
    return step(st, rec, fuel, stop, base, 4)

def op_105(st, rec, fuel, stop, base):
    put64_at6(st, rec, mulhs_64(get64_at2(st, rec), get64_at4(st, rec)))
    return step(st, rec, fuel, stop, base, 4)

def op_106(st, rec, fuel, stop, base):
    put64_at6(st, rec, mulhsu_64(get64_at2(st, rec), get64_at4(st, rec)))
    return step(st, rec, fuel, stop, base, 4)

def op_107(st, rec, fuel, stop, base):
    put64_at6(st, rec, mulhu_64(get64_at2(st, rec), get64_at4(st, rec)))
    return step(st, rec, fuel, stop, base, 4)

def op_108(st, rec, fuel, stop, base):
    put64_at6(st, rec, sext_32_64(mul_32(extract_0_32(get64_at2(st, rec)), extract_0_32(get64_at4(st, rec)))))
    return step(st, rec, fuel, stop, base, 4)

def op_109(st, rec, fuel, stop, base):
    put64_at6(st, rec, select(eq_64(get64_at2(st, rec), 0), -1, sdiv_64(get64_at4(st, rec), get64_at2(st, rec))))
    return step(st, rec, fuel, stop, base, 4)

def op_110(st, rec, fuel, stop, base):
    put64_at6(st, rec, udiv_64(get64_at2(st, rec), get64_at4(st, rec)))
    return step(st, rec, fuel, stop, base, 4)

def op_111(st, rec, fuel, stop, base):
    put64_at6(st, rec, srem_64(get64_at2(st, rec), get64_at4(st, rec)))
    return step(st, rec, fuel, stop, base, 4)

def op_112(st, rec, fuel, stop, base):
    put64_at6(st, rec, urem_64(get64_at2(st, rec), get64_at4(st, rec)))
    return step(st, rec, fuel, stop, base, 4)

def op_113(st, rec, fuel, stop, base):
    put64_at6(st, rec, sext_32_64(select(eq_32(extract_0_32(get64_at2(st, rec)), 0), 4294967295, sdiv_32(extract_0_32(get64_at4(st, rec)), extract_0_32(get64_at2(st, rec))))))
    return step(st, rec, fuel, stop, base, 4)

def op_114(st, rec, fuel, stop, base):
    put64_at6(st, rec, sext_32_64(udiv_32(extract_0_32(get64_at2(st, rec)), extract_0_32(get64_at4(st, rec)))))
    return step(st, rec, fuel, stop, base, 4)

def op_115(st, rec, fuel, stop, base):
    put64_at6(st, rec, sext_32_64(srem_32(extract_0_32(get64_at2(st, rec)), extract_0_32(get64_at4(st, rec)))))
    return step(st, rec, fuel, stop, base, 4)

def op_116(st, rec, fuel, stop, base):
    put64_at6(st, rec, sext_32_64(urem_32(extract_0_32(get64_at2(st, rec)), extract_0_32(get64_at4(st, rec)))))
    return step(st, rec, fuel, stop, base, 4)

def op_117(st, rec, fuel, stop, base):
    if ne_64(and_64(get64_at2(st, rec), 3), 0):
        return trap(st, rec, fuel, stop, base, 4, 4)
    fence_seq_cst()
    t1 = get64_at2(st, rec)
    if beyond(st, t1):
        return bad_address(st, rec, fuel, stop, base, t1)
    t2 = ll_32(st, rec, base, t1)
    put64_at4(st, rec, sext_32_64(t2))
    return step(st, rec, fuel, stop, base, 4)

def op_118(st, rec, fuel, stop, base):
    if ne_64(and_64(get64_at2(st, rec), 3), 0):
        return trap(st, rec, fuel, stop, base, 4, 4)
    t1 = get64_at2(st, rec)
    if beyond(st, t1):
        return bad_address(st, rec, fuel, stop, base, t1)
    t2 = ll_32(st, rec, base, t1)
    put64_at4(st, rec, sext_32_64(t2))
    return step(st, rec, fuel, stop, base, 4)

def op_119(st, rec, fuel, stop, base):
    if ne_64(and_64(get64_at2(st, rec), 7), 0):
        return trap(st, rec, fuel, stop, base, 4, 4)
    fence_seq_cst()
    t1 = get64_at2(st, rec)
    if beyond(st, t1):
        return bad_address(st, rec, fuel, stop, base, t1)
    t2 = ll_64(st, rec, base, t1)
    put64_at4(st, rec, t2)
    return step(st, rec, fuel, stop, base, 4)

def op_120(st, rec, fuel, stop, base):
    if ne_64(and_64(get64_at2(st, rec), 7), 0):
        return trap(st, rec, fuel, stop, base, 4, 4)
    t1 = get64_at2(st, rec)
    if beyond(st, t1):
        return bad_address(st, rec, fuel, stop, base, t1)
    t2 = ll_64(st, rec, base, t1)
    put64_at4(st, rec, t2)
    return step(st, rec, fuel, stop, base, 4)

def op_121(st, rec, fuel, stop, base):
    if ne_64(and_64(get64_at2(st, rec), 3), 0):
        return trap(st, rec, fuel, stop, base, 4, 4)
    t1 = get64_at2(st, rec)
    if beyond_reserved(st, t1):
        return bad_address(st, rec, fuel, stop, base, t1)
    t2 = sc_32(st, rec, base, t1, extract_0_32(get64_at4(st, rec)))
    put64_at6(st, rec, not_1(t2))
    return step(st, rec, fuel, stop, base, 4)

def op_122(st, rec, fuel, stop, base):
    if ne_64(and_64(get64_at2(st, rec), 7), 0):
        return trap(st, rec, fuel, stop, base, 4, 4)
    t1 = get64_at2(st, rec)
    if beyond_reserved(st, t1):
        return bad_address(st, rec, fuel, stop, base, t1)
    t2 = sc_64(st, rec, base, t1, get64_at4(st, rec))
    put64_at6(st, rec, not_1(t2))
    return step(st, rec, fuel, stop, base, 4)

def op_123(st, rec, fuel, stop, base):
    if ne_64(and_64(get64_at2(st, rec), 3), 0):
        return trap(st, rec, fuel, stop, base, 4, 4)
    t1 = get64_at2(st, rec)
    if beyond(st, t1):
        return bad_address(st, rec, fuel, stop, base, t1)
    t2 = rmw_xchg_32(st, rec, base, t1, extract_0_32(get64_at4(st, rec)))
    put64_at6(st, rec, sext_32_64(t2))
    return step(st, rec, fuel, stop, base, 4)

def op_124(st, rec, fuel, stop, base):
    if ne_64(and_64(get64_at2(st, rec), 3), 0):
        return trap(st, rec, fuel, stop, base, 4, 4)
    t1 = get64_at2(st, rec)
    if beyond(st, t1):
        return bad_address(st, rec, fuel, stop, base, t1)
    t2 = rmw_add_32(st, rec, base, t1, extract_0_32(get64_at4(st, rec)))
    put64_at6(st, rec, sext_32_64(t2))
    return step(st, rec, fuel, stop, base, 4)

def op_125(st, rec, fuel, stop, base):
    if ne_64(and_64(get64_at2(st, rec), 3), 0):
        return trap(st, rec, fuel, stop, base, 4, 4)
    t1 = get64_at2(st, rec)
    if beyond(st, t1):
        return bad_address(st, rec, fuel, stop, base, t1)
    t2 = rmw_xor_32(st, rec, base, t1, extract_0_32(get64_at4(st, rec)))
    put64_at6(st, rec, sext_32_64(t2))
    return step(st, rec, fuel, stop, base, 4)

def op_126(st, rec, fuel, stop, base):
    if ne_64(and_64(get64_at2(st, rec), 3), 0):
        return trap(st, rec, fuel, stop, base, 4, 4)
    t1 = get64_at2(st, rec)
    if beyond(st, t1):
        return bad_address(st, rec, fuel, stop, base, t1)
    t2 = rmw_and_32(st, rec, base, t1, extract_0_32(get64_at4(st, rec)))
    put64_at6(st, rec, sext_32_64(t2))
    return step(st, rec, fuel, stop, base, 4)

def op_127(st, rec, fuel, stop, base):
    if ne_64(and_64(get64_at2(st, rec), 3), 0):
        return trap(st, rec, fuel, stop, base, 4, 4)
    t1 = get64_at2(st, rec)
    if beyond(st, t1):
        return bad_address(st, rec, fuel, stop, base, t1)
    t2 = rmw_or_32(st, rec, base, t1, extract_0_32(get64_at4(st, rec)))
    put64_at6(st, rec, sext_32_64(t2))
    return step(st, rec, fuel, stop, base, 4)

def op_128(st, rec, fuel, stop, base):
    if ne_64(and_64(get64_at2(st, rec), 3), 0):
        return trap(st, rec, fuel, stop, base, 4, 4)
    t1 = get64_at2(st, rec)
    if beyond(st, t1):
        return bad_address(st, rec, fuel, stop, base, t1)
    t2 = rmw_min_32(st, rec, base, t1, extract_0_32(get64_at4(st, rec)))
    put64_at6(st, rec, sext_32_64(t2))
    return step(st, rec, fuel, stop, base, 4)

def op_129(st, rec, fuel, stop, base):
    if ne_64(and_64(get64_at2(st, rec), 3), 0):
        return trap(st, rec, fuel, stop, base, 4, 4)
    t1 = get64_at2(st, rec)
    if beyond(st, t1):
        return bad_address(st, rec, fuel, stop, base, t1)
    t2 = rmw_max_32(st, rec, base, t1, extract_0_32(get64_at4(st, rec)))
    put64_at6(st, rec, sext_32_64(t2))
    return step(st, rec, fuel, stop, base, 4)

def op_130(st, rec, fuel, stop, base):
    if ne_64(and_64(get64_at2(st, rec), 3), 0):
        return trap(st, rec, fuel, stop, base, 4, 4)
    t1 = get64_at2(st, rec)
    if beyond(st, t1):
        return bad_address(st, rec, fuel, stop, base, t1)
    t2 = rmw_umin_32(st, rec, base, t1, extract_0_32(get64_at4(st, rec)))
    put64_at6(st, rec, sext_32_64(t2))
    return step(st, rec, fuel, stop, base, 4)

def op_131(st, rec, fuel, stop, base):
    if ne_64(and_64(get64_at2(st, rec), 3), 0):
        return trap(st, rec, fuel, stop, base, 4, 4)
    t1 = get64_at2(st, rec)
    if beyond(st, t1):
        return bad_address(st, rec, fuel, stop, base, t1)
    t2 = rmw_umax_32(st, rec, base, t1, extract_0_32(get64_at4(st, rec)))
    put64_at6(st, rec, sext_32_64(t2))
    return step(st, rec, fuel, stop, base, 4)

def op_132(st, rec, fuel, stop, base):
    if ne_64(and_64(get64_at2(st, rec), 7), 0):
        return trap(st, rec, fuel, stop, base, 4, 4)
    t1 = get64_at2(st, rec)
    if beyond(st, t1):
        return bad_address(st, rec, fuel, stop, base, t1)
    t2 = rmw_xchg_64(st, rec, base, t1, get64_at4(st, rec))
    put64_at6(st, rec, t2)
    return step(st, rec, fuel, stop, base, 4)

def op_133(st, rec, fuel, stop, base):
    if ne_64(and_64(get64_at2(st, rec), 7), 0):
        return trap(st, rec, fuel, stop, base, 4, 4)
    t1 = get64_at2(st, rec)
    if beyond(st, t1):
        return bad_address(st, rec, fuel, stop, base, t1)
    t2 = rmw_add_64(st, rec, base, t1, get64_at4(st, rec))
    put64_at6(st, rec, t2)
    return step(st, rec, fuel, stop, base, 4)

def op_134(st, rec, fuel, stop, base):
    if ne_64(and_64(get64_at2(st, rec), 7), 0):
        return trap(st, rec, fuel, stop, base, 4, 4)
    t1 = get64_at2(st, rec)
    if beyond(st, t1):
        return bad_address(st, rec, fuel, stop, base, t1)
    t2 = rmw_xor_64(st, rec, base, t1, get64_at4(st, rec))
    put64_at6(st, rec, t2)
    return step(st, rec, fuel, stop, base, 4)

def op_135(st, rec, fuel, stop, base):
    if ne_64(and_64(get64_at2(st, rec), 7), 0):
        return trap(st, rec, fuel, stop, base, 4, 4)
    t1 = get64_at2(st, rec)
    if beyond(st, t1):
        return bad_address(st, rec, fuel, stop, base, t1)
    t2 = rmw_and_64(st, rec, base, t1, get64_at4(st, rec))
    put64_at6(st, rec, t2)
    return step(st, rec, fuel, stop, base, 4)

def op_136(st, rec, fuel, stop, base):
    if ne_64(and_64(get64_at2(st, rec), 7), 0):
        return trap(st, rec, fuel, stop, base, 4, 4)
    t1 = get64_at2(st, rec)
    if beyond(st, t1):
        return bad_address(st, rec, fuel, stop, base, t1)
    t2 = rmw_or_64(st, rec, base, t1, get64_at4(st, rec))
    put64_at6(st, rec, t2)
    return step(st, rec, fuel, stop, base, 4)

def op_137(st, rec, fuel, stop, base):
    if ne_64(and_64(get64_at2(st, rec), 7), 0):
        return trap(st, rec, fuel, stop, base, 4, 4)
    t1 = get64_at2(st, rec)
    if beyond(st, t1):
        return bad_address(st, rec, fuel, stop, base, t1)
    t2 = rmw_min_64(st, rec, base, t1, get64_at4(st, rec))
    put64_at6(st, rec, t2)
    return step(st, rec, fuel, stop, base, 4)

def op_138(st, rec, fuel, stop, base):
    if ne_64(and_64(get64_at2(st, rec), 7), 0):
        return trap(st, rec, fuel, stop, base, 4, 4)
    t1 = get64_at2(st, rec)
    if beyond(st, t1):
        return bad_address(st, rec, fuel, stop, base, t1)
    t2 = rmw_max_64(st, rec, base, t1, get64_at4(st, rec))
    put64_at6(st, rec, t2)
    return step(st, rec, fuel, stop, base, 4)

def op_139(st, rec, fuel, stop, base):
    if ne_64(and_64(get64_at2(st, rec), 7), 0):
        return trap(st, rec, fuel, stop, base, 4, 4)
    t1 = get64_at2(st, rec)
    if beyond(st, t1):
        return bad_address(st, rec, fuel, stop, base, t1)
    t2 = rmw_umin_64(st, rec, base, t1, get64_at4(st, rec))
    put64_at6(st, rec, t2)
    return step(st, rec, fuel, stop, base, 4)

def op_140(st, rec, fuel, stop, base):
    if ne_64(and_64(get64_at2(st, rec), 7), 0):
        return trap(st, rec, fuel, stop, base, 4, 4)
    t1 = get64_at2(st, rec)
    if beyond(st, t1):
        return bad_address(st, rec, fuel, stop, base, t1)
    t2 = rmw_umax_64(st, rec, base, t1, get64_at4(st, rec))
    put64_at6(st, rec, t2)
    return step(st, rec, fuel, stop, base, 4)

def op_141(st, rec, fuel, stop, base):
    t1 = add_64(get64_at2(st, rec), s16_at4_64(rec))
    if beyond(st, t1):
        return bad_address(st, rec, fuel, stop, base, t1)
    t2 = load_32(st, rec, base, t1)
    put64_at6(st, rec, or_64(t2, -4294967296))
    return step(st, rec, fuel, stop, base, 4)

def op_142(st, rec, fuel, stop, base):
    if ult_3(4, get3(st, 1024)):
        return trap(st, rec, fuel, stop, base, 2, 4)
    t1 = fadd_32(st, get3(st, 1024), select(eq_32(extract_32_32(get64_at2(st, rec)), 4294967295), extract_0_32(get64_at2(st, rec)), 2143289344), select(eq_32(extract_32_32(get64_at4(st, rec)), 4294967295), extract_0_32(get64_at4(st, rec)), 2143289344))
    put64_at6(st, rec, or_64(select(ult_32(2139095040, and_32(t1, 2147483647)), 2143289344, t1), -4294967296))
    return step(st, rec, fuel, stop, base, 4)

def op_143(st, rec, fuel, stop, base):
    t1 = fadd_32(st, s16_at2_3(rec), select(eq_32(extract_32_32(get64_at4(st, rec)), 4294967295), extract_0_32(get64_at4(st, rec)), 2143289344), select(eq_32(extract_32_32(get64_at6(st, rec)), 4294967295), extract_0_32(get64_at6(st, rec)), 2143289344))
    put64_at8(st, rec, or_64(select(ult_32(2139095040, and_32(t1, 2147483647)), 2143289344, t1), -4294967296))
    return step(st, rec, fuel, stop, base, 4)

def op_144(st, rec, fuel, stop, base):
    if ult_3(4, get3(st, 1024)):
        return trap(st, rec, fuel, stop, base, 2, 4)
    t1 = fsub_32(st, get3(st, 1024), select(eq_32(extract_32_32(get64_at2(st, rec)), 4294967295), extract_0_32(get64_at2(st, rec)), 2143289344), select(eq_32(extract_32_32(get64_at4(st, rec)), 4294967295), extract_0_32(get64_at4(st, rec)), 2143289344))
    put64_at6(st, rec, or_64(select(ult_32(2139095040, and_32(t1, 2147483647)), 2143289344, t1), -4294967296))
    return step(st, rec, fuel, stop, base, 4)

def op_145(st, rec, fuel, stop, base):
    t1 = fsub_32(st, s16_at2_3(rec), select(eq_32(extract_32_32(get64_at4(st, rec)), 4294967295), extract_0_32(get64_at4(st, rec)), 2143289344), select(eq_32(extract_32_32(get64_at6(st, rec)), 4294967295), extract_0_32(get64_at6(st, rec)), 2143289344))
    put64_at8(st, rec, or_64(select(ult_32(2139095040, and_32(t1, 2147483647)), 2143289344, t1), -4294967296))
    return step(st, rec, fuel, stop, base, 4)

def op_146(st, rec, fuel, stop, base):
    if ult_3(4, get3(st, 1024)):
        return trap(st, rec, fuel, stop, base, 2, 4)
    t1 = fmul_32(st, get3(st, 1024), select(eq_32(extract_32_32(get64_at2(st, rec)), 4294967295), extract_0_32(get64_at2(st, rec)), 2143289344), select(eq_32(extract_32_32(get64_at4(st, rec)), 4294967295), extract_0_32(get64_at4(st, rec)), 2143289344))
    put64_at6(st, rec, or_64(select(ult_32(2139095040, and_32(t1, 2147483647)), 2143289344, t1), -4294967296))
    return step(st, rec, fuel, stop, base, 4)

def op_147(st, rec, fuel, stop, base):
    t1 = fmul_32(st, s16_at2_3(rec), select(eq_32(extract_32_32(get64_at4(st, rec)), 4294967295), extract_0_32(get64_at4(st, rec)), 2143289344), select(eq_32(extract_32_32(get64_at6(st, rec)), 4294967295), extract_0_32(get64_at6(st, rec)), 2143289344))
    put64_at8(st, rec, or_64(select(ult_32(2139095040, and_32(t1, 2147483647)), 2143289344, t1), -4294967296))
    return step(st, rec, fuel, stop, base, 4)

def op_148(st, rec, fuel, stop, base):
    if ult_3(4, get3(st, 1024)):
        return trap(st, rec, fuel, stop, base, 2, 4)
    t1 = fdiv_32(st, get3(st, 1024), select(eq_32(extract_32_32(get64_at2(st, rec)), 4294967295), extract_0_32(get64_at2(st, rec)), 2143289344), select(eq_32(extract_32_32(get64_at4(st, rec)), 4294967295), extract_0_32(get64_at4(st, rec)), 2143289344))
    put64_at6(st, rec, or_64(select(ult_32(2139095040, and_32(t1, 2147483647)), 2143289344, t1), -4294967296))
    return step(st, rec, fuel, stop, base, 4)

def op_149(st, rec, fuel, stop, base):
    t1 = fdiv_32(st, s16_at2_3(rec), select(eq_32(extract_32_32(get64_at4(st, rec)), 4294967295), extract_0_32(get64_at4(st, rec)), 2143289344), select(eq_32(extract_32_32(get64_at6(st, rec)), 4294967295), extract_0_32(get64_at6(st, rec)), 2143289344))
    put64_at8(st, rec, or_64(select(ult_32(2139095040, and_32(t1, 2147483647)), 2143289344, t1), -4294967296))
    return step(st, rec, fuel, stop, base, 4)

def op_150(st, rec, fuel, stop, base):
    if ult_3(4, get3(st, 1024)):
        return trap(st, rec, fuel, stop, base, 2, 4)
    t1 = fsqrt_32(st, get3(st, 1024), select(eq_32(extract_32_32(get64_at2(st, rec)), 4294967295), extract_0_32(get64_at2(st, rec)), 2143289344))
    put64_at4(st, rec, or_64(select(ult_32(2139095040, and_32(t1, 2147483647)), 2143289344, t1), -4294967296))
    return step(st, rec, fuel, stop, base, 4)

def op_151(st, rec, fuel, stop, base):
    t1 = fsqrt_32(st, s16_at2_3(rec), select(eq_32(extract_32_32(get64_at4(st, rec)), 4294967295), extract_0_32(get64_at4(st, rec)), 2143289344))
    put64_at6(st, rec, or_64(select(ult_32(2139095040, and_32(t1, 2147483647)), 2143289344, t1), -4294967296))
    return step(st, rec, fuel, stop, base, 4)

def op_152(st, rec, fuel, stop, base):
    t1 = select(eq_32(extract_32_32(get64_at2(st, rec)), 4294967295), extract_0_32(get64_at2(st, rec)), 2143289344)
    t2 = select(eq_32(extract_32_32(get64_at4(st, rec)), 4294967295), extract_0_32(get64_at4(st, rec)), 2143289344)
    t3 = fltq_32(st, t1, t2)
    put64_at6(st, rec, or_64(select(or_1(ult_32(2139095040, and_32(t1, 2147483647)), ult_32(2139095040, and_32(t2, 2147483647))), select(ult_32(2139095040, and_32(t1, 2147483647)), select(ult_32(2139095040, and_32(t2, 2147483647)), 2143289344, t2), t1), select(eq_32(shl_32(or_32(t1, t2), 1), 0), or_32(t1, t2), select(t3, t1, t2))), -4294967296))
    return step(st, rec, fuel, stop, base, 4)

def op_153(st, rec, fuel, stop, base):
    t1 = select(eq_32(extract_32_32(get64_at2(st, rec)), 4294967295), extract_0_32(get64_at2(st, rec)), 2143289344)
    t2 = select(eq_32(extract_32_32(get64_at4(st, rec)), 4294967295), extract_0_32(get64_at4(st, rec)), 2143289344)
    t3 = fltq_32(st, t1, t2)
    put64_at6(st, rec, or_64(select(or_1(ult_32(2139095040, and_32(t1, 2147483647)), ult_32(2139095040, and_32(t2, 2147483647))), select(ult_32(2139095040, and_32(t1, 2147483647)), select(ult_32(2139095040, and_32(t2, 2147483647)), 2143289344, t2), t1), select(eq_32(shl_32(or_32(t1, t2), 1), 0), and_32(t1, t2), select(not_1(t3), t1, t2))), -4294967296))
    return step(st, rec, fuel, stop, base, 4)

def op_154(st, rec, fuel, stop, base):
    if ult_3(4, get3(st, 1024)):
        return trap(st, rec, fuel, stop, base, 2, 4)
    t1 = select(eq_32(extract_32_32(get64_at2(st, rec)), 4294967295), extract_0_32(get64_at2(st, rec)), 2143289344)
    t2 = select(eq_32(extract_32_32(get64_at4(st, rec)), 4294967295), extract_0_32(get64_at4(st, rec)), 2143289344)
    t3 = fma_32(st, get3(st, 1024), t1, t2, select(eq_32(extract_32_32(get64_at6(st, rec)), 4294967295), extract_0_32(get64_at6(st, rec)), 2143289344))
    if ult_32(2139095040, and_32(t3, 2147483647)):
        if or_1(and_1(eq_32(shl_32(t1, 1), 4278190080), eq_32(shl_32(t2, 1), 0)), and_1(eq_32(shl_32(t1, 1), 0), eq_32(shl_32(t2, 1), 4278190080))):
            fpflags_raise(st, 16)
    put64_at8(st, rec, or_64(select(ult_32(2139095040, and_32(t3, 2147483647)), 2143289344, t3), -4294967296))
    return step(st, rec, fuel, stop, base, 4)

def op_155(st, rec, fuel, stop, base):
    t1 = select(eq_32(extract_32_32(get64_at4(st, rec)), 4294967295), extract_0_32(get64_at4(st, rec)), 2143289344)
    t2 = select(eq_32(extract_32_32(get64_at6(st, rec)), 4294967295), extract_0_32(get64_at6(st, rec)), 2143289344)
    t3 = fma_32(st, s16_at2_3(rec), t1, t2, select(eq_32(extract_32_32(get64_at8(st, rec)), 4294967295), extract_0_32(get64_at8(st, rec)), 2143289344))
    if ult_32(2139095040, and_32(t3, 2147483647)):
        if or_1(and_1(eq_32(shl_32(t1, 1), 4278190080), eq_32(shl_32(t2, 1), 0)), and_1(eq_32(shl_32(t1, 1), 0), eq_32(shl_32(t2, 1), 4278190080))):
            fpflags_raise(st, 16)
    put64_at10(st, rec, or_64(select(ult_32(2139095040, and_32(t3, 2147483647)), 2143289344, t3), -4294967296))
    return step(st, rec, fuel, stop, base, 4)

def op_156(st, rec, fuel, stop, base):
    if ult_3(4, get3(st, 1024)):
        return trap(st, rec, fuel, stop, base, 2, 4)
    t1 = select(eq_32(extract_32_32(get64_at2(st, rec)), 4294967295), extract_0_32(get64_at2(st, rec)), 2143289344)
    t2 = select(eq_32(extract_32_32(get64_at4(st, rec)), 4294967295), extract_0_32(get64_at4(st, rec)), 2143289344)
    t3 = fma_32(st, get3(st, 1024), t1, t2, xor_32(select(eq_32(extract_32_32(get64_at6(st, rec)), 4294967295), extract_0_32(get64_at6(st, rec)), 2143289344), 2147483648))
    if ult_32(2139095040, and_32(t3, 2147483647)):
        if or_1(and_1(eq_32(shl_32(t1, 1), 4278190080), eq_32(shl_32(t2, 1), 0)), and_1(eq_32(shl_32(t1, 1), 0), eq_32(shl_32(t2, 1), 4278190080))):
            fpflags_raise(st, 16)
    put64_at8(st, rec, or_64(select(ult_32(2139095040, and_32(t3, 2147483647)), 2143289344, t3), -4294967296))
    return step(st, rec, fuel, stop, base, 4)

def op_157(st, rec, fuel, stop, base):
    t1 = select(eq_32(extract_32_32(get64_at4(st, rec)), 4294967295), extract_0_32(get64_at4(st, rec)), 2143289344)
    t2 = select(eq_32(extract_32_32(get64_at6(st, rec)), 4294967295), extract_0_32(get64_at6(st, rec)), 2143289344)
    t3 = fma_32(st, s16_at2_3(rec), t1, t2, xor_32(select(eq_32(extract_32_32(get64_at8(st, rec)), 4294967295), extract_0_32(get64_at8(st, rec)), 2143289344), 2147483648))
    if ult_32(2139095040, and_32(t3, 2147483647)):
        if or_1(and_1(eq_32(shl_32(t1, 1), 4278190080), eq_32(shl_32(t2, 1), 0)), and_1(eq_32(shl_32(t1, 1), 0), eq_32(shl_32(t2, 1), 4278190080))):
            fpflags_raise(st, 16)
    put64_at10(st, rec, or_64(select(ult_32(2139095040, and_32(t3, 2147483647)), 2143289344, t3), -4294967296))
    return step(st, rec, fuel, stop, base, 4)

def op_158(st, rec, fuel, stop, base):
    if ult_3(4, get3(st, 1024)):
        return trap(st, rec, fuel, stop, base, 2, 4)
    t1 = xor_32(select(eq_32(extract_32_32(get64_at2(st, rec)), 4294967295), extract_0_32(get64_at2(st, rec)), 2143289344), 2147483648)
    t2 = select(eq_32(extract_32_32(get64_at4(st, rec)), 4294967295), extract_0_32(get64_at4(st, rec)), 2143289344)
    t3 = fma_32(st, get3(st, 1024), t1, t2, select(eq_32(extract_32_32(get64_at6(st, rec)), 4294967295), extract_0_32(get64_at6(st, rec)), 2143289344))
    if ult_32(2139095040, and_32(t3, 2147483647)):
        if or_1(and_1(eq_32(shl_32(t1, 1), 4278190080), eq_32(shl_32(t2, 1), 0)), and_1(eq_32(shl_32(t1, 1), 0), eq_32(shl_32(t2, 1), 4278190080))):
            fpflags_raise(st, 16)
    put64_at8(st, rec, or_64(select(ult_32(2139095040, and_32(t3, 2147483647)), 2143289344, t3), -4294967296))
    return step(st, rec, fuel, stop, base, 4)

def op_159(st, rec, fuel, stop, base):
    t1 = xor_32(select(eq_32(extract_32_32(get64_at4(st, rec)), 4294967295), extract_0_32(get64_at4(st, rec)), 2143289344), 2147483648)
    t2 = select(eq_32(extract_32_32(get64_at6(st, rec)), 4294967295), extract_0_32(get64_at6(st, rec)), 2143289344)
    t3 = fma_32(st, s16_at2_3(rec), t1, t2, select(eq_32(extract_32_32(get64_at8(st, rec)), 4294967295), extract_0_32(get64_at8(st, rec)), 2143289344))
    if ult_32(2139095040, and_32(t3, 2147483647)):
        if or_1(and_1(eq_32(shl_32(t1, 1), 4278190080), eq_32(shl_32(t2, 1), 0)), and_1(eq_32(shl_32(t1, 1), 0), eq_32(shl_32(t2, 1), 4278190080))):
            fpflags_raise(st, 16)
    put64_at10(st, rec, or_64(select(ult_32(2139095040, and_32(t3, 2147483647)), 2143289344, t3), -4294967296))
    return step(st, rec, fuel, stop, base, 4)

def op_160(st, rec, fuel, stop, base):
    if ult_3(4, get3(st, 1024)):
        return trap(st, rec, fuel, stop, base, 2, 4)
    t1 = xor_32(select(eq_32(extract_32_32(get64_at2(st, rec)), 4294967295), extract_0_32(get64_at2(st, rec)), 2143289344), 2147483648)
    t2 = select(eq_32(extract_32_32(get64_at4(st, rec)), 4294967295), extract_0_32(get64_at4(st, rec)), 2143289344)
    t3 = fma_32(st, get3(st, 1024), t1, t2, xor_32(select(eq_32(extract_32_32(get64_at6(st, rec)), 4294967295), extract_0_32(get64_at6(st, rec)), 2143289344), 2147483648))
    if ult_32(2139095040, and_32(t3, 2147483647)):
        if or_1(and_1(eq_32(shl_32(t1, 1), 4278190080), eq_32(shl_32(t2, 1), 0)), and_1(eq_32(shl_32(t1, 1), 0), eq_32(shl_32(t2, 1), 4278190080))):
            fpflags_raise(st, 16)
    put64_at8(st, rec, or_64(select(ult_32(2139095040, and_32(t3, 2147483647)), 2143289344, t3), -4294967296))
    return step(st, rec, fuel, stop, base, 4)

def op_161(st, rec, fuel, stop, base):
    t1 = xor_32(select(eq_32(extract_32_32(get64_at4(st, rec)), 4294967295), extract_0_32(get64_at4(st, rec)), 2143289344), 2147483648)
    t2 = select(eq_32(extract_32_32(get64_at6(st, rec)), 4294967295), extract_0_32(get64_at6(st, rec)), 2143289344)
    t3 = fma_32(st, s16_at2_3(rec), t1, t2, xor_32(select(eq_32(extract_32_32(get64_at8(st, rec)), 4294967295), extract_0_32(get64_at8(st, rec)), 2143289344), 2147483648))
    if ult_32(2139095040, and_32(t3, 2147483647)):
        if or_1(and_1(eq_32(shl_32(t1, 1), 4278190080), eq_32(shl_32(t2, 1), 0)), and_1(eq_32(shl_32(t1, 1), 0), eq_32(shl_32(t2, 1), 4278190080))):
            fpflags_raise(st, 16)
    put64_at10(st, rec, or_64(select(ult_32(2139095040, and_32(t3, 2147483647)), 2143289344, t3), -4294967296))
    return step(st, rec, fuel, stop, base, 4)

def op_162(st, rec, fuel, stop, base):
    if ult_3(4, get3(st, 1024)):
        return trap(st, rec, fuel, stop, base, 2, 4)
    t1 = select(eq_32(extract_32_32(get64_at2(st, rec)), 4294967295), extract_0_32(get64_at2(st, rec)), 2143289344)
    t2 = f2s_32_32(st, get3(st, 1024), t1)
    put64_at4(st, rec, select(ult_32(2139095040, and_32(t1, 2147483647)), 2147483647, sext_32_64(t2)))
    return step(st, rec, fuel, stop, base, 4)

def op_163(st, rec, fuel, stop, base):
    t1 = select(eq_32(extract_32_32(get64_at4(st, rec)), 4294967295), extract_0_32(get64_at4(st, rec)), 2143289344)
    t2 = f2s_32_32(st, s16_at2_3(rec), t1)
    put64_at6(st, rec, select(ult_32(2139095040, and_32(t1, 2147483647)), 2147483647, sext_32_64(t2)))
    return step(st, rec, fuel, stop, base, 4)

def op_164(st, rec, fuel, stop, base):
    if ult_3(4, get3(st, 1024)):
        return trap(st, rec, fuel, stop, base, 2, 4)
    t1 = select(eq_32(extract_32_32(get64_at2(st, rec)), 4294967295), extract_0_32(get64_at2(st, rec)), 2143289344)
    t2 = f2u_32_32(st, get3(st, 1024), t1)
    put64_at4(st, rec, select(ult_32(2139095040, and_32(t1, 2147483647)), -1, sext_32_64(t2)))
    return step(st, rec, fuel, stop, base, 4)

def op_165(st, rec, fuel, stop, base):
    t1 = select(eq_32(extract_32_32(get64_at4(st, rec)), 4294967295), extract_0_32(get64_at4(st, rec)), 2143289344)
    t2 = f2u_32_32(st, s16_at2_3(rec), t1)
    put64_at6(st, rec, select(ult_32(2139095040, and_32(t1, 2147483647)), -1, sext_32_64(t2)))
    return step(st, rec, fuel, stop, base, 4)

def op_166(st, rec, fuel, stop, base):
    if ult_3(4, get3(st, 1024)):
        return trap(st, rec, fuel, stop, base, 2, 4)
    t1 = select(eq_32(extract_32_32(get64_at2(st, rec)), 4294967295), extract_0_32(get64_at2(st, rec)), 2143289344)
    t2 = f2s_32_64(st, get3(st, 1024), t1)
    put64_at4(st, rec, select(ult_32(2139095040, and_32(t1, 2147483647)), 9223372036854775807, t2))
    return step(st, rec, fuel, stop, base, 4)

def op_167(st, rec, fuel, stop, base):
    t1 = select(eq_32(extract_32_32(get64_at4(st, rec)), 4294967295), extract_0_32(get64_at4(st, rec)), 2143289344)
    t2 = f2s_32_64(st, s16_at2_3(rec), t1)
    put64_at6(st, rec, select(ult_32(2139095040, and_32(t1, 2147483647)), 9223372036854775807, t2))
    return step(st, rec, fuel, stop, base, 4)

def op_168(st, rec, fuel, stop, base):
    if ult_3(4, get3(st, 1024)):
        return trap(st, rec, fuel, stop, base, 2, 4)
    t1 = select(eq_32(extract_32_32(get64_at2(st, rec)), 4294967295), extract_0_32(get64_at2(st, rec)), 2143289344)
    t2 = f2u_32_64(st, get3(st, 1024), t1)
    put64_at4(st, rec, select(ult_32(2139095040, and_32(t1, 2147483647)), -1, t2))
    return step(st, rec, fuel, stop, base, 4)

def op_169(st, rec, fuel, stop, base):
    t1 = select(eq_32(extract_32_32(get64_at4(st, rec)), 4294967295), extract_0_32(get64_at4(st, rec)), 2143289344)
    t2 = f2u_32_64(st, s16_at2_3(rec), t1)
    put64_at6(st, rec, select(ult_32(2139095040, and_32(t1, 2147483647)), -1, t2))
    return step(st, rec, fuel, stop, base, 4)

def op_170(st, rec, fuel, stop, base):
    if ult_3(4, get3(st, 1024)):
        return trap(st, rec, fuel, stop, base, 2, 4)
    t1 = s2f_32_32(st, get3(st, 1024), extract_0_32(get64_at2(st, rec)))
    put64_at4(st, rec, or_64(t1, -4294967296))
    return step(st, rec, fuel, stop, base, 4)

def op_171(st, rec, fuel, stop, base):
    t1 = s2f_32_32(st, s16_at2_3(rec), extract_0_32(get64_at4(st, rec)))
    put64_at6(st, rec, or_64(t1, -4294967296))
    return step(st, rec, fuel, stop, base, 4)

def op_172(st, rec, fuel, stop, base):
    if ult_3(4, get3(st, 1024)):
        return trap(st, rec, fuel, stop, base, 2, 4)
    t1 = u2f_32_32(st, get3(st, 1024), extract_0_32(get64_at2(st, rec)))
    put64_at4(st, rec, or_64(t1, -4294967296))
    return step(st, rec, fuel, stop, base, 4)

def op_173(st, rec, fuel, stop, base):
    t1 = u2f_32_32(st, s16_at2_3(rec), extract_0_32(get64_at4(st, rec)))
    put64_at6(st, rec, or_64(t1, -4294967296))
    return step(st, rec, fuel, stop, base, 4)

def op_174(st, rec, fuel, stop, base):
    if ult_3(4, get3(st, 1024)):
        return trap(st, rec, fuel, stop, base, 2, 4)
    t1 = s2f_64_32(st, get3(st, 1024), get64_at2(st, rec))
    put64_at4(st, rec, or_64(t1, -4294967296))
    return step(st, rec, fuel, stop, base, 4)

def op_175(st, rec, fuel, stop, base):
    t1 = s2f_64_32(st, s16_at2_3(rec), get64_at4(st, rec))
    put64_at6(st, rec, or_64(t1, -4294967296))
    return step(st, rec, fuel, stop, base, 4)

def op_176(st, rec, fuel, stop, base):
    if ult_3(4, get3(st, 1024)):
        return trap(st, rec, fuel, stop, base, 2, 4)
    t1 = u2f_64_32(st, get3(st, 1024), get64_at2(st, rec))
    put64_at4(st, rec, or_64(t1, -4294967296))
    return step(st, rec, fuel, stop, base, 4)

def op_177(st, rec, fuel, stop, base):
    t1 = u2f_64_32(st, s16_at2_3(rec), get64_at4(st, rec))
    put64_at6(st, rec, or_64(t1, -4294967296))
    return step(st, rec, fuel, stop, base, 4)

def op_178(st, rec, fuel, stop, base):
    put64_at6(st, rec, or_64(or_32(and_32(select(eq_32(extract_32_32(get64_at2(st, rec)), 4294967295), extract_0_32(get64_at2(st, rec)), 2143289344), 2147483647), and_32(select(eq_32(extract_32_32(get64_at4(st, rec)), 4294967295), extract_0_32(get64_at4(st, rec)), 2143289344), 2147483648)), -4294967296))
    return step(st, rec, fuel, stop, base, 4)

def op_179(st, rec, fuel, stop, base):
    put64_at6(st, rec, or_64(or_32(and_32(select(eq_32(extract_32_32(get64_at2(st, rec)), 4294967295), extract_0_32(get64_at2(st, rec)), 2143289344), 2147483647), and_32(not_32(select(eq_32(extract_32_32(get64_at4(st, rec)), 4294967295), extract_0_32(get64_at4(st, rec)), 2143289344)), 2147483648)), -4294967296))
    return step(st, rec, fuel, stop, base, 4)

def op_180(st, rec, fuel, stop, base):
    t1 = select(eq_32(extract_32_32(get64_at2(st, rec)), 4294967295), extract_0_32(get64_at2(st, rec)), 2143289344)
    put64_at6(st, rec, or_64(or_32(and_32(t1, 2147483647), and_32(xor_32(t1, select(eq_32(extract_32_32(get64_at4(st, rec)), 4294967295), extract_0_32(get64_at4(st, rec)), 2143289344)), 2147483648)), -4294967296))
    return step(st, rec, fuel, stop, base, 4)

def op_181(st, rec, fuel, stop, base):
    put64_at4(st, rec, sext_32_64(extract_0_32(get64_at2(st, rec))))
    return step(st, rec, fuel, stop, base, 4)

def op_182(st, rec, fuel, stop, base):
    put64_at4(st, rec, or_64(extract_0_32(get64_at2(st, rec)), -4294967296))
    return step(st, rec, fuel, stop, base, 4)

def op_183(st, rec, fuel, stop, base):
    t1 = feq_32(st, select(eq_32(extract_32_32(get64_at2(st, rec)), 4294967295), extract_0_32(get64_at2(st, rec)), 2143289344), select(eq_32(extract_32_32(get64_at4(st, rec)), 4294967295), extract_0_32(get64_at4(st, rec)), 2143289344))
    put64_at6(st, rec, t1)
    return step(st, rec, fuel, stop, base, 4)

def op_184(st, rec, fuel, stop, base):
    t1 = flt_32(st, select(eq_32(extract_32_32(get64_at2(st, rec)), 4294967295), extract_0_32(get64_at2(st, rec)), 2143289344), select(eq_32(extract_32_32(get64_at4(st, rec)), 4294967295), extract_0_32(get64_at4(st, rec)), 2143289344))
    put64_at6(st, rec, t1)
    return step(st, rec, fuel, stop, base, 4)

def op_185(st, rec, fuel, stop, base):
    t1 = fle_32(st, select(eq_32(extract_32_32(get64_at2(st, rec)), 4294967295), extract_0_32(get64_at2(st, rec)), 2143289344), select(eq_32(extract_32_32(get64_at4(st, rec)), 4294967295), extract_0_32(get64_at4(st, rec)), 2143289344))
    put64_at6(st, rec, t1)
    return step(st, rec, fuel, stop, base, 4)

def op_186(st, rec, fuel, stop, base):
    t1 = select(eq_32(extract_32_32(get64_at2(st, rec)), 4294967295), extract_0_32(get64_at2(st, rec)), 2143289344)
    t2 = extract_31_1(t1)
    t3 = extract_23_8(t1)
    t4 = extract_0_23(t1)
    t5 = and_1(eq_8(t3, 255), eq_23(t4, 0))
    t6 = and_1(eq_8(t3, 255), ne_23(t4, 0))
    t7 = and_1(ne_8(t3, 0), ne_8(t3, 255))
    t8 = and_1(eq_8(t3, 0), ne_23(t4, 0))
    t9 = and_1(eq_8(t3, 0), eq_23(t4, 0))
    put64_at4(st, rec, concat_9_1(concat_8_1(concat_7_1(concat_6_1(concat_5_1(concat_4_1(concat_3_1(concat_2_1(concat_1_1(and_1(t6, extract_22_1(t1)), and_1(t6, not_1(extract_22_1(t1)))), and_1(t5, not_1(t2))), and_1(t7, not_1(t2))), and_1(t8, not_1(t2))), and_1(t9, not_1(t2))), and_1(t9, t2)), and_1(t8, t2)), and_1(t7, t2)), and_1(t5, t2)))
    return step(st, rec, fuel, stop, base, 4)

def op_187(st, rec, fuel, stop, base):
    if ult_3(4, get3(st, 1024)):
        return trap(st, rec, fuel, stop, base, 2, 4)
    t1 = fadd_64(st, get3(st, 1024), get64_at2(st, rec), get64_at4(st, rec))
    put64_at6(st, rec, select(ult_64(9218868437227405312, and_64(t1, 9223372036854775807)), 9221120237041090560, t1))
    return step(st, rec, fuel, stop, base, 4)

def op_188(st, rec, fuel, stop, base):
    t1 = fadd_64(st, s16_at2_3(rec), get64_at4(st, rec), get64_at6(st, rec))
    put64_at8(st, rec, select(ult_64(9218868437227405312, and_64(t1, 9223372036854775807)), 9221120237041090560, t1))
    return step(st, rec, fuel, stop, base, 4)

def op_189(st, rec, fuel, stop, base):
    if ult_3(4, get3(st, 1024)):
        return trap(st, rec, fuel, stop, base, 2, 4)
    t1 = fsub_64(st, get3(st, 1024), get64_at2(st, rec), get64_at4(st, rec))
    put64_at6(st, rec, select(ult_64(9218868437227405312, and_64(t1, 9223372036854775807)), 9221120237041090560, t1))
    return step(st, rec, fuel, stop, base, 4)

def op_190(st, rec, fuel, stop, base):
    t1 = fsub_64(st, s16_at2_3(rec), get64_at4(st, rec), get64_at6(st, rec))
    put64_at8(st, rec, select(ult_64(9218868437227405312, and_64(t1, 9223372036854775807)), 9221120237041090560, t1))
    return step(st, rec, fuel, stop, base, 4)

def op_191(st, rec, fuel, stop, base):
    if ult_3(4, get3(st, 1024)):
        return trap(st, rec, fuel, stop, base, 2, 4)
    t1 = fmul_64(st, get3(st, 1024), get64_at2(st, rec), get64_at4(st, rec))
    put64_at6(st, rec, select(ult_64(9218868437227405312, and_64(t1, 9223372036854775807)), 9221120237041090560, t1))
    return step(st, rec, fuel, stop, base, 4)

def op_192(st, rec, fuel, stop, base):
    t1 = fmul_64(st, s16_at2_3(rec), get64_at4(st, rec), get64_at6(st, rec))
    put64_at8(st, rec, select(ult_64(9218868437227405312, and_64(t1, 9223372036854775807)), 9221120237041090560, t1))
    return step(st, rec, fuel, stop, base, 4)

def op_193(st, rec, fuel, stop, base):
    if ult_3(4, get3(st, 1024)):
        return trap(st, rec, fuel, stop, base, 2, 4)
    t1 = fdiv_64(st, get3(st, 1024), get64_at2(st, rec), get64_at4(st, rec))
    put64_at6(st, rec, select(ult_64(9218868437227405312, and_64(t1, 9223372036854775807)), 9221120237041090560, t1))
    return step(st, rec, fuel, stop, base, 4)

def op_194(st, rec, fuel, stop, base):
    t1 = fdiv_64(st, s16_at2_3(rec), get64_at4(st, rec), get64_at6(st, rec))
    put64_at8(st, rec, select(ult_64(9218868437227405312, and_64(t1, 9223372036854775807)), 9221120237041090560, t1))
    return step(st, rec, fuel, stop, base, 4)

def op_195(st, rec, fuel, stop, base):
    if ult_3(4, get3(st, 1024)):
        return trap(st, rec, fuel, stop, base, 2, 4)
    t1 = fsqrt_64(st, get3(st, 1024), get64_at2(st, rec))
    put64_at4(st, rec, select(ult_64(9218868437227405312, and_64(t1, 9223372036854775807)), 9221120237041090560, t1))
    return step(st, rec, fuel, stop, base, 4)

def op_196(st, rec, fuel, stop, base):
    t1 = fsqrt_64(st, s16_at2_3(rec), get64_at4(st, rec))
    put64_at6(st, rec, select(ult_64(9218868437227405312, and_64(t1, 9223372036854775807)), 9221120237041090560, t1))
    return step(st, rec, fuel, stop, base, 4)

def op_197(st, rec, fuel, stop, base):
    t1 = get64_at2(st, rec)
    t2 = get64_at4(st, rec)
    t3 = fltq_64(st, t1, t2)
    put64_at6(st, rec, select(or_1(ult_64(9218868437227405312, and_64(t1, 9223372036854775807)), ult_64(9218868437227405312, and_64(t2, 9223372036854775807))), select(ult_64(9218868437227405312, and_64(t1, 9223372036854775807)), select(ult_64(9218868437227405312, and_64(t2, 9223372036854775807)), 9221120237041090560, t2), t1), select(eq_64(shl_64(or_64(t1, t2), 1), 0), or_64(t1, t2), select(t3, t1, t2))))
    return step(st, rec, fuel, stop, base, 4)

def op_198(st, rec, fuel, stop, base):
    t1 = get64_at2(st, rec)
    t2 = get64_at4(st, rec)
    t3 = fltq_64(st, t1, t2)
    put64_at6(st, rec, select(or_1(ult_64(9218868437227405312, and_64(t1, 9223372036854775807)), ult_64(9218868437227405312, and_64(t2, 9223372036854775807))), select(ult_64(9218868437227405312, and_64(t1, 9223372036854775807)), select(ult_64(9218868437227405312, and_64(t2, 9223372036854775807)), 9221120237041090560, t2), t1), select(eq_64(shl_64(or_64(t1, t2), 1), 0), and_64(t1, t2), select(not_1(t3), t1, t2))))
    return step(st, rec, fuel, stop, base, 4)

def op_199(st, rec, fuel, stop, base):
    if ult_3(4, get3(st, 1024)):
        return trap(st, rec, fuel, stop, base, 2, 4)
    t1 = get64_at2(st, rec)
    t2 = get64_at4(st, rec)
    t3 = fma_64(st, get3(st, 1024), t1, t2, get64_at6(st, rec))
    if ult_64(9218868437227405312, and_64(t3, 9223372036854775807)):
        if or_1(and_1(eq_64(shl_64(t1, 1), -9007199254740992), eq_64(shl_64(t2, 1), 0)), and_1(eq_64(shl_64(t1, 1), 0), eq_64(shl_64(t2, 1), -9007199254740992))):
            fpflags_raise(st, 16)
    put64_at8(st, rec, select(ult_64(9218868437227405312, and_64(t3, 9223372036854775807)), 9221120237041090560, t3))
    return step(st, rec, fuel, stop, base, 4)

def op_200(st, rec, fuel, stop, base):
    t1 = get64_at4(st, rec)
    t2 = get64_at6(st, rec)
    t3 = fma_64(st, s16_at2_3(rec), t1, t2, get64_at8(st, rec))
    if ult_64(9218868437227405312, and_64(t3, 9223372036854775807)):
        if or_1(and_1(eq_64(shl_64(t1, 1), -9007199254740992), eq_64(shl_64(t2, 1), 0)), and_1(eq_64(shl_64(t1, 1), 0), eq_64(shl_64(t2, 1), -9007199254740992))):
            fpflags_raise(st, 16)
    put64_at10(st, rec, select(ult_64(9218868437227405312, and_64(t3, 9223372036854775807)), 9221120237041090560, t3))
    return step(st, rec, fuel, stop, base, 4)

def op_201(st, rec, fuel, stop, base):
    if ult_3(4, get3(st, 1024)):
        return trap(st, rec, fuel, stop, base, 2, 4)
    t1 = get64_at2(st, rec)
    t2 = get64_at4(st, rec)
    t3 = fma_64(st, get3(st, 1024), t1, t2, xor_64(get64_at6(st, rec), -9223372036854775808))
    if ult_64(9218868437227405312, and_64(t3, 9223372036854775807)):
        if or_1(and_1(eq_64(shl_64(t1, 1), -9007199254740992), eq_64(shl_64(t2, 1), 0)), and_1(eq_64(shl_64(t1, 1), 0), eq_64(shl_64(t2, 1), -9007199254740992))):
            fpflags_raise(st, 16)
    put64_at8(st, rec, select(ult_64(9218868437227405312, and_64(t3, 9223372036854775807)), 9221120237041090560, t3))
    return step(st, rec, fuel, stop, base, 4)

def op_202(st, rec, fuel, stop, base):
    t1 = get64_at4(st, rec)
    t2 = get64_at6(st, rec)
    t3 = fma_64(st, s16_at2_3(rec), t1, t2, xor_64(get64_at8(st, rec), -9223372036854775808))
    if ult_64(9218868437227405312, and_64(t3, 9223372036854775807)):
        if or_1(and_1(eq_64(shl_64(t1, 1), -9007199254740992), eq_64(shl_64(t2, 1), 0)), and_1(eq_64(shl_64(t1, 1), 0), eq_64(shl_64(t2, 1), -9007199254740992))):
            fpflags_raise(st, 16)
    put64_at10(st, rec, select(ult_64(9218868437227405312, and_64(t3, 9223372036854775807)), 9221120237041090560, t3))
    return step(st, rec, fuel, stop, base, 4)

def op_203(st, rec, fuel, stop, base):
    if ult_3(4, get3(st, 1024)):
        return trap(st, rec, fuel, stop, base, 2, 4)
    t1 = xor_64(get64_at2(st, rec), -9223372036854775808)
    t2 = get64_at4(st, rec)
    t3 = fma_64(st, get3(st, 1024), t1, t2, get64_at6(st, rec))
    if ult_64(9218868437227405312, and_64(t3, 9223372036854775807)):
        if or_1(and_1(eq_64(shl_64(t1, 1), -9007199254740992), eq_64(shl_64(t2, 1), 0)), and_1(eq_64(shl_64(t1, 1), 0), eq_64(shl_64(t2, 1), -9007199254740992))):
            fpflags_raise(st, 16)
    put64_at8(st, rec, select(ult_64(9218868437227405312, and_64(t3, 9223372036854775807)), 9221120237041090560, t3))
    return step(st, rec, fuel, stop, base, 4)

def op_204(st, rec, fuel, stop, base):
    t1 = xor_64(get64_at4(st, rec), -9223372036854775808)
    t2 = get64_at6(st, rec)
    t3 = fma_64(st, s16_at2_3(rec), t1, t2, get64_at8(st, rec))
    if ult_64(9218868437227405312, and_64(t3, 9223372036854775807)):
        if or_1(and_1(eq_64(shl_64(t1, 1), -9007199254740992), eq_64(shl_64(t2, 1), 0)), and_1(eq_64(shl_64(t1, 1), 0), eq_64(shl_64(t2, 1), -9007199254740992))):
            fpflags_raise(st, 16)
    put64_at10(st, rec, select(ult_64(9218868437227405312, and_64(t3, 9223372036854775807)), 9221120237041090560, t3))
    return step(st, rec, fuel, stop, base, 4)

def op_205(st, rec, fuel, stop, base):
    if ult_3(4, get3(st, 1024)):
        return trap(st, rec, fuel, stop, base, 2, 4)
    t1 = xor_64(get64_at2(st, rec), -9223372036854775808)
    t2 = get64_at4(st, rec)
    t3 = fma_64(st, get3(st, 1024), t1, t2, xor_64(get64_at6(st, rec), -9223372036854775808))
    if ult_64(9218868437227405312, and_64(t3, 9223372036854775807)):
        if or_1(and_1(eq_64(shl_64(t1, 1), -9007199254740992), eq_64(shl_64(t2, 1), 0)), and_1(eq_64(shl_64(t1, 1), 0), eq_64(shl_64(t2, 1), -9007199254740992))):
            fpflags_raise(st, 16)
    put64_at8(st, rec, select(ult_64(9218868437227405312, and_64(t3, 9223372036854775807)), 9221120237041090560, t3))
    return step(st, rec, fuel, stop, base, 4)

def op_206(st, rec, fuel, stop, base):
    t1 = xor_64(get64_at4(st, rec), -9223372036854775808)
    t2 = get64_at6(st, rec)
    t3 = fma_64(st, s16_at2_3(rec), t1, t2, xor_64(get64_at8(st, rec), -9223372036854775808))
    if ult_64(9218868437227405312, and_64(t3, 9223372036854775807)):
        if or_1(and_1(eq_64(shl_64(t1, 1), -9007199254740992), eq_64(shl_64(t2, 1), 0)), and_1(eq_64(shl_64(t1, 1), 0), eq_64(shl_64(t2, 1), -9007199254740992))):
            fpflags_raise(st, 16)
    put64_at10(st, rec, select(ult_64(9218868437227405312, and_64(t3, 9223372036854775807)), 9221120237041090560, t3))
    return step(st, rec, fuel, stop, base, 4)

def op_207(st, rec, fuel, stop, base):
    if ult_3(4, get3(st, 1024)):
        return trap(st, rec, fuel, stop, base, 2, 4)
    t1 = get64_at2(st, rec)
    t2 = f2s_64_32(st, get3(st, 1024), t1)
    put64_at4(st, rec, select(ult_64(9218868437227405312, and_64(t1, 9223372036854775807)), 2147483647, sext_32_64(t2)))
    return step(st, rec, fuel, stop, base, 4)

def op_208(st, rec, fuel, stop, base):
    t1 = get64_at4(st, rec)
    t2 = f2s_64_32(st, s16_at2_3(rec), t1)
    put64_at6(st, rec, select(ult_64(9218868437227405312, and_64(t1, 9223372036854775807)), 2147483647, sext_32_64(t2)))
    return step(st, rec, fuel, stop, base, 4)

def op_209(st, rec, fuel, stop, base):
    if ult_3(4, get3(st, 1024)):
        return trap(st, rec, fuel, stop, base, 2, 4)
    t1 = get64_at2(st, rec)
    t2 = f2u_64_32(st, get3(st, 1024), t1)
    put64_at4(st, rec, select(ult_64(9218868437227405312, and_64(t1, 9223372036854775807)), -1, sext_32_64(t2)))
    return step(st, rec, fuel, stop, base, 4)

def op_210(st, rec, fuel, stop, base):
    t1 = get64_at4(st, rec)
    t2 = f2u_64_32(st, s16_at2_3(rec), t1)
    put64_at6(st, rec, select(ult_64(9218868437227405312, and_64(t1, 9223372036854775807)), -1, sext_32_64(t2)))
    return step(st, rec, fuel, stop, base, 4)

def op_211(st, rec, fuel, stop, base):
    if ult_3(4, get3(st, 1024)):
        return trap(st, rec, fuel, stop, base, 2, 4)
    t1 = get64_at2(st, rec)
    t2 = f2s_64_64(st, get3(st, 1024), t1)
    put64_at4(st, rec, select(ult_64(9218868437227405312, and_64(t1, 9223372036854775807)), 9223372036854775807, t2))
    return step(st, rec, fuel, stop, base, 4)

def op_212(st, rec, fuel, stop, base):
    t1 = get64_at4(st, rec)
    t2 = f2s_64_64(st, s16_at2_3(rec), t1)
    put64_at6(st, rec, select(ult_64(9218868437227405312, and_64(t1, 9223372036854775807)), 9223372036854775807, t2))
    return step(st, rec, fuel, stop, base, 4)

def op_213(st, rec, fuel, stop, base):
    if ult_3(4, get3(st, 1024)):
        return trap(st, rec, fuel, stop, base, 2, 4)
    t1 = get64_at2(st, rec)
    t2 = f2u_64_64(st, get3(st, 1024), t1)
    put64_at4(st, rec, select(ult_64(9218868437227405312, and_64(t1, 9223372036854775807)), -1, t2))
    return step(st, rec, fuel, stop, base, 4)

def op_214(st, rec, fuel, stop, base):
    t1 = get64_at4(st, rec)
    t2 = f2u_64_64(st, s16_at2_3(rec), t1)
    put64_at6(st, rec, select(ult_64(9218868437227405312, and_64(t1, 9223372036854775807)), -1, t2))
    return step(st, rec, fuel, stop, base, 4)

def op_215(st, rec, fuel, stop, base):
    if ult_3(4, get3(st, 1024)):
        return trap(st, rec, fuel, stop, base, 2, 4)
    t1 = s2f_32_64(st, get3(st, 1024), extract_0_32(get64_at2(st, rec)))
    put64_at4(st, rec, t1)
    return step(st, rec, fuel, stop, base, 4)

def op_216(st, rec, fuel, stop, base):
    t1 = s2f_32_64(st, s16_at2_3(rec), extract_0_32(get64_at4(st, rec)))
    put64_at6(st, rec, t1)
    return step(st, rec, fuel, stop, base, 4)

def op_217(st, rec, fuel, stop, base):
    if ult_3(4, get3(st, 1024)):
        return trap(st, rec, fuel, stop, base, 2, 4)
    t1 = u2f_32_64(st, get3(st, 1024), extract_0_32(get64_at2(st, rec)))
    put64_at4(st, rec, t1)
    return step(st, rec, fuel, stop, base, 4)

def op_218(st, rec, fuel, stop, base):
    t1 = u2f_32_64(st, s16_at2_3(rec), extract_0_32(get64_at4(st, rec)))
    put64_at6(st, rec, t1)
    return step(st, rec, fuel, stop, base, 4)

def op_219(st, rec, fuel, stop, base):
    if ult_3(4, get3(st, 1024)):
        return trap(st, rec, fuel, stop, base, 2, 4)
    t1 = s2f_64_64(st, get3(st, 1024), get64_at2(st, rec))
    put64_at4(st, rec, t1)
    return step(st, rec, fuel, stop, base, 4)

def op_220(st, rec, fuel, stop, base):
    t1 = s2f_64_64(st, s16_at2_3(rec), get64_at4(st, rec))
    put64_at6(st, rec, t1)
    return step(st, rec, fuel, stop, base, 4)

def op_221(st, rec, fuel, stop, base):
    if ult_3(4, get3(st, 1024)):
        return trap(st, rec, fuel, stop, base, 2, 4)
    t1 = u2f_64_64(st, get3(st, 1024), get64_at2(st, rec))
    put64_at4(st, rec, t1)
    return step(st, rec, fuel, stop, base, 4)

def op_222(st, rec, fuel, stop, base):
    t1 = u2f_64_64(st, s16_at2_3(rec), get64_at4(st, rec))
    put64_at6(st, rec, t1)
    return step(st, rec, fuel, stop, base, 4)

def op_223(st, rec, fuel, stop, base):
    if ult_3(4, get3(st, 1024)):
        return trap(st, rec, fuel, stop, base, 2, 4)
    t1 = f2f_64_32(st, get3(st, 1024), get64_at2(st, rec))
    put64_at4(st, rec, or_64(select(ult_32(2139095040, and_32(t1, 2147483647)), 2143289344, t1), -4294967296))
    return step(st, rec, fuel, stop, base, 4)

def op_224(st, rec, fuel, stop, base):
    t1 = f2f_64_32(st, s16_at2_3(rec), get64_at4(st, rec))
    put64_at6(st, rec, or_64(select(ult_32(2139095040, and_32(t1, 2147483647)), 2143289344, t1), -4294967296))
    return step(st, rec, fuel, stop, base, 4)

def op_225(st, rec, fuel, stop, base):
    if ult_3(4, get3(st, 1024)):
        return trap(st, rec, fuel, stop, base, 2, 4)
    t1 = f2f_32_64(st, get3(st, 1024), select(eq_32(extract_32_32(get64_at2(st, rec)), 4294967295), extract_0_32(get64_at2(st, rec)), 2143289344))
    put64_at4(st, rec, select(ult_64(9218868437227405312, and_64(t1, 9223372036854775807)), 9221120237041090560, t1))
    return step(st, rec, fuel, stop, base, 4)

def op_226(st, rec, fuel, stop, base):
    t1 = f2f_32_64(st, s16_at2_3(rec), select(eq_32(extract_32_32(get64_at4(st, rec)), 4294967295), extract_0_32(get64_at4(st, rec)), 2143289344))
    put64_at6(st, rec, select(ult_64(9218868437227405312, and_64(t1, 9223372036854775807)), 9221120237041090560, t1))
    return step(st, rec, fuel, stop, base, 4)

def op_227(st, rec, fuel, stop, base):
    put64_at6(st, rec, or_64(and_64(get64_at2(st, rec), 9223372036854775807), and_64(get64_at4(st, rec), -9223372036854775808)))
    return step(st, rec, fuel, stop, base, 4)

def op_228(st, rec, fuel, stop, base):
    put64_at6(st, rec, or_64(and_64(get64_at2(st, rec), 9223372036854775807), and_64(not_64(get64_at4(st, rec)), -9223372036854775808)))
    return step(st, rec, fuel, stop, base, 4)

def op_229(st, rec, fuel, stop, base):
    t1 = get64_at2(st, rec)
    put64_at6(st, rec, or_64(and_64(t1, 9223372036854775807), and_64(xor_64(t1, get64_at4(st, rec)), -9223372036854775808)))
    return step(st, rec, fuel, stop, base, 4)

def op_230(st, rec, fuel, stop, base):
    put64_at4(st, rec, get64_at2(st, rec))
    return step(st, rec, fuel, stop, base, 4)

def op_231(st, rec, fuel, stop, base):
    t1 = feq_64(st, get64_at2(st, rec), get64_at4(st, rec))
    put64_at6(st, rec, t1)
    return step(st, rec, fuel, stop, base, 4)

def op_232(st, rec, fuel, stop, base):
    t1 = flt_64(st, get64_at2(st, rec), get64_at4(st, rec))
    put64_at6(st, rec, t1)
    return step(st, rec, fuel, stop, base, 4)

def op_233(st, rec, fuel, stop, base):
    t1 = fle_64(st, get64_at2(st, rec), get64_at4(st, rec))
    put64_at6(st, rec, t1)
    return step(st, rec, fuel, stop, base, 4)

def op_234(st, rec, fuel, stop, base):
    t1 = get64_at2(st, rec)
    t2 = extract_63_1(t1)
    t3 = extract_52_11(t1)
    t4 = extract_0_52(t1)
    t5 = and_1(eq_11(t3, 2047), eq_52(t4, 0))
    t6 = and_1(eq_11(t3, 2047), ne_52(t4, 0))
    t7 = and_1(ne_11(t3, 0), ne_11(t3, 2047))
    t8 = and_1(eq_11(t3, 0), ne_52(t4, 0))
    t9 = and_1(eq_11(t3, 0), eq_52(t4, 0))
    put64_at4(st, rec, concat_9_1(concat_8_1(concat_7_1(concat_6_1(concat_5_1(concat_4_1(concat_3_1(concat_2_1(concat_1_1(and_1(t6, extract_51_1(t1)), and_1(t6, not_1(extract_51_1(t1)))), and_1(t5, not_1(t2))), and_1(t7, not_1(t2))), and_1(t8, not_1(t2))), and_1(t9, not_1(t2))), and_1(t9, t2)), and_1(t8, t2)), and_1(t7, t2)), and_1(t5, t2)))
    return step(st, rec, fuel, stop, base, 4)

def op_235(st, rec, fuel, stop, base):
    t1 = add_64(get64(st, 528), s16_at2_64(rec))
    if beyond(st, t1):
        return bad_address(st, rec, fuel, stop, base, t1)
    t2 = load_32(st, rec, base, t1)
    put64_at4(st, rec, sext_32_64(t2))
    return step(st, rec, fuel, stop, base, 2)

def op_236(st, rec, fuel, stop, base):
    t1 = add_64(get64(st, 528), s16_at2_64(rec))
    if beyond(st, t1):
        return bad_address(st, rec, fuel, stop, base, t1)
    t2 = load_64(st, rec, base, t1)
    put64_at4(st, rec, t2)
    return step(st, rec, fuel, stop, base, 2)

def op_237(st, rec, fuel, stop, base):
    t1 = add_64(get64(st, 528), s16_at2_64(rec))
    if beyond(st, t1):
        return bad_address(st, rec, fuel, stop, base, t1)
    store_32(st, rec, base, t1, extract_0_32(get64_at4(st, rec)))
    return step(st, rec, fuel, stop, base, 2)

def op_238(st, rec, fuel, stop, base):
    t1 = add_64(get64(st, 528), s16_at2_64(rec))
    if beyond(st, t1):
        return bad_address(st, rec, fuel, stop, base, t1)
    store_64(st, rec, base, t1, get64_at4(st, rec))
    return step(st, rec, fuel, stop, base, 2)

def op_239(st, rec, fuel, stop, base):
    t1 = add_64(get64_at2(st, rec), s16_at4_64(rec))
    if beyond(st, t1):
        return bad_address(st, rec, fuel, stop, base, t1)
    t2 = load_32(st, rec, base, t1)
    put64_at6(st, rec, sext_32_64(t2))
    return step(st, rec, fuel, stop, base, 2)

def op_240(st, rec, fuel, stop, base):
    t1 = add_64(get64_at2(st, rec), s16_at4_64(rec))
    if beyond(st, t1):
        return bad_address(st, rec, fuel, stop, base, t1)
    t2 = load_64(st, rec, base, t1)
    put64_at6(st, rec, t2)
    return step(st, rec, fuel, stop, base, 2)

def op_241(st, rec, fuel, stop, base):
    t1 = add_64(get64_at2(st, rec), s16_at4_64(rec))
    if beyond(st, t1):
        return bad_address(st, rec, fuel, stop, base, t1)
    store_32(st, rec, base, t1, extract_0_32(get64_at6(st, rec)))
    return step(st, rec, fuel, stop, base, 2)

def op_242(st, rec, fuel, stop, base):
    t1 = add_64(get64_at2(st, rec), s16_at4_64(rec))
    if beyond(st, t1):
        return bad_address(st, rec, fuel, stop, base, t1)
    store_64(st, rec, base, t1, get64_at6(st, rec))
    return step(st, rec, fuel, stop, base, 2)

def op_243(st, rec, fuel, stop, base):
    return jump_by(st, rec, fuel, stop, base, s16_at2_64(rec))

def op_244(st, rec, fuel, stop, base):
    return jump_return(st, rec, fuel, stop, base, and_64(get64_at2(st, rec), -2))

def op_245(st, rec, fuel, stop, base):
    return jump_indirect(st, rec, fuel, stop, base, and_64(get64_at2(st, rec), -2))

def op_246(st, rec, fuel, stop, base):
    t1 = and_64(get64_at2(st, rec), -2)
    put64(st, 520, (pc_of(st, rec, fuel, stop, base) + 2))
    return jump_indirect(st, rec, fuel, stop, base, t1)

def op_247(st, rec, fuel, stop, base):
    if eq_64(get64_at2(st, rec), 0):
        return jump_by(st, rec, fuel, stop, base, s16_at4_64(rec))
    return step(st, rec, fuel, stop, base, 2)

def op_248(st, rec, fuel, stop, base):
    if ne_64(get64_at2(st, rec), 0):
        return jump_by(st, rec, fuel, stop, base, s16_at4_64(rec))
    return step(st, rec, fuel, stop, base, 2)

def op_249(st, rec, fuel, stop, base):
    put64_at4(st, rec, s16_at2_64(rec))
    return step(st, rec, fuel, stop, base, 2)

def op_250(st, rec, fuel, stop, base):
    put64_at2(st, rec, s32_at12_64(rec))
    return step(st, rec, fuel, stop, base, 2)

def op_251(st, rec, fuel, stop, base):
    return step(st, rec, fuel, stop, base, 2)

def op_252(st, rec, fuel, stop, base):
    put64_at6(st, rec, add_64(get64_at2(st, rec), s16_at4_64(rec)))
    return step(st, rec, fuel, stop, base, 2)

def op_253(st, rec, fuel, stop, base):
    put64_at6(st, rec, sext_32_64(add_32(extract_0_32(get64_at2(st, rec)), s16_at4_32(rec))))
    return step(st, rec, fuel, stop, base, 2)

def op_254(st, rec, fuel, stop, base):
    put64(st, 528, add_64(get64(st, 528), s16_at2_64(rec)))
    return step(st, rec, fuel, stop, base, 2)

def op_255(st, rec, fuel, stop, base):
    put64_at4(st, rec, add_64(get64(st, 528), s16_at2_64(rec)))
    return step(st, rec, fuel, stop, base, 2)

def op_256(st, rec, fuel, stop, base):
    put64_at6(st, rec, shl_64(get64_at2(st, rec), s16_at4_64(rec)))
    return step(st, rec, fuel, stop, base, 2)

def op_257(st, rec, fuel, stop, base):
    put64_at6(st, rec, lshr_64(get64_at2(st, rec), s16_at4_64(rec)))
    return step(st, rec, fuel, stop, base, 2)

def op_258(st, rec, fuel, stop, base):
    put64_at6(st, rec, ashr_64(get64_at2(st, rec), s16_at4_64(rec)))
    return step(st, rec, fuel, stop, base, 2)

def op_259(st, rec, fuel, stop, base):
    put64_at6(st, rec, and_64(get64_at2(st, rec), s16_at4_64(rec)))
    return step(st, rec, fuel, stop, base, 2)

def op_260(st, rec, fuel, stop, base):
    put64_at4(st, rec, get64_at2(st, rec))
    return step(st, rec, fuel, stop, base, 2)

def op_261(st, rec, fuel, stop, base):
    put64_at6(st, rec, add_64(get64_at2(st, rec), get64_at4(st, rec)))
    return step(st, rec, fuel, stop, base, 2)

def op_262(st, rec, fuel, stop, base):
    put64_at6(st, rec, and_64(get64_at2(st, rec), get64_at4(st, rec)))
    return step(st, rec, fuel, stop, base, 2)

def op_263(st, rec, fuel, stop, base):
    put64_at6(st, rec, or_64(get64_at2(st, rec), get64_at4(st, rec)))
    return step(st, rec, fuel, stop, base, 2)

def op_264(st, rec, fuel, stop, base):
    put64_at6(st, rec, xor_64(get64_at2(st, rec), get64_at4(st, rec)))
    return step(st, rec, fuel, stop, base, 2)

def op_265(st, rec, fuel, stop, base):
    put64_at6(st, rec, sub_64(get64_at2(st, rec), get64_at4(st, rec)))
    return step(st, rec, fuel, stop, base, 2)

def op_266(st, rec, fuel, stop, base):
    put64_at6(st, rec, sext_32_64(add_32(extract_0_32(get64_at2(st, rec)), extract_0_32(get64_at4(st, rec)))))
    return step(st, rec, fuel, stop, base, 2)

def op_267(st, rec, fuel, stop, base):
    put64_at6(st, rec, sext_32_64(sub_32(extract_0_32(get64_at2(st, rec)), extract_0_32(get64_at4(st, rec)))))
    return step(st, rec, fuel, stop, base, 2)

def op_268(st, rec, fuel, stop, base):
    return trap(st, rec, fuel, stop, base, 1, 2)

def op_269(st, rec, fuel, stop, base):
    put64_at6(st, rec, add_64(get64_at2(st, rec), shl_64(get64_at4(st, rec), 1)))
    return step(st, rec, fuel, stop, base, 4)

def op_270(st, rec, fuel, stop, base):
    put64_at6(st, rec, add_64(get64_at2(st, rec), shl_64(get64_at4(st, rec), 2)))
    return step(st, rec, fuel, stop, base, 4)

def op_271(st, rec, fuel, stop, base):
    put64_at6(st, rec, add_64(get64_at2(st, rec), shl_64(get64_at4(st, rec), 3)))
    return step(st, rec, fuel, stop, base, 4)

def op_272(st, rec, fuel, stop, base):
    put64_at6(st, rec, add_64(get64_at2(st, rec), extract_0_32(get64_at4(st, rec))))
    return step(st, rec, fuel, stop, base, 4)

def op_273(st, rec, fuel, stop, base):
    put64_at6(st, rec, add_64(get64_at2(st, rec), shl_64(extract_0_32(get64_at4(st, rec)), 1)))
    return step(st, rec, fuel, stop, base, 4)

def op_274(st, rec, fuel, stop, base):
    put64_at6(st, rec, add_64(get64_at2(st, rec), shl_64(extract_0_32(get64_at4(st, rec)), 2)))
    return step(st, rec, fuel, stop, base, 4)

def op_275(st, rec, fuel, stop, base):
    put64_at6(st, rec, add_64(get64_at2(st, rec), shl_64(extract_0_32(get64_at4(st, rec)), 3)))
    return step(st, rec, fuel, stop, base, 4)

def op_276(st, rec, fuel, stop, base):
    put64_at6(st, rec, shl_64(extract_0_32(get64_at2(st, rec)), s16_at4_64(rec)))
    return step(st, rec, fuel, stop, base, 4)

def op_277(st, rec, fuel, stop, base):
    put64_at6(st, rec, and_64(get64_at2(st, rec), not_64(get64_at4(st, rec))))
    return step(st, rec, fuel, stop, base, 4)

def op_278(st, rec, fuel, stop, base):
    put64_at6(st, rec, or_64(get64_at2(st, rec), not_64(get64_at4(st, rec))))
    return step(st, rec, fuel, stop, base, 4)

def op_279(st, rec, fuel, stop, base):
    put64_at6(st, rec, not_64(xor_64(get64_at2(st, rec), get64_at4(st, rec))))
    return step(st, rec, fuel, stop, base, 4)

def op_280(st, rec, fuel, stop, base):
    put64_at6(st, rec, select(slt_64(get64_at2(st, rec), get64_at4(st, rec)), get64_at2(st, rec), get64_at4(st, rec)))
    return step(st, rec, fuel, stop, base, 4)

def op_281(st, rec, fuel, stop, base):
    put64_at6(st, rec, select(ult_64(get64_at2(st, rec), get64_at4(st, rec)), get64_at2(st, rec), get64_at4(st, rec)))
    return step(st, rec, fuel, stop, base, 4)

def op_282(st, rec, fuel, stop, base):
    put64_at6(st, rec, select(slt_64(get64_at2(st, rec), get64_at4(st, rec)), get64_at4(st, rec), get64_at2(st, rec)))
    return step(st, rec, fuel, stop, base, 4)

def op_283(st, rec, fuel, stop, base):
    put64_at6(st, rec, select(ult_64(get64_at2(st, rec), get64_at4(st, rec)), get64_at4(st, rec), get64_at2(st, rec)))
    return step(st, rec, fuel, stop, base, 4)

def op_284(st, rec, fuel, stop, base):
    put64_at6(st, rec, rotl_64(get64_at2(st, rec), extract_0_6(get64_at4(st, rec))))
    return step(st, rec, fuel, stop, base, 4)

def op_285(st, rec, fuel, stop, base):
    put64_at6(st, rec, rotr_64(get64_at2(st, rec), extract_0_6(get64_at4(st, rec))))
    return step(st, rec, fuel, stop, base, 4)

def op_286(st, rec, fuel, stop, base):
    put64_at6(st, rec, rotr_64(get64_at2(st, rec), s16_at4_6(rec)))
    return step(st, rec, fuel, stop, base, 4)

def op_287(st, rec, fuel, stop, base):
    put64_at6(st, rec, sext_32_64(rotl_32(extract_0_32(get64_at2(st, rec)), extract_0_5(get64_at4(st, rec)))))
    return step(st, rec, fuel, stop, base, 4)

def op_288(st, rec, fuel, stop, base):
    put64_at6(st, rec, sext_32_64(rotr_32(extract_0_32(get64_at2(st, rec)), extract_0_5(get64_at4(st, rec)))))
    return step(st, rec, fuel, stop, base, 4)

def op_289(st, rec, fuel, stop, base):
    put64_at6(st, rec, sext_32_64(rotr_32(extract_0_32(get64_at2(st, rec)), s16_at4_5(rec))))
    return step(st, rec, fuel, stop, base, 4)

def op_290(st, rec, fuel, stop, base):
    put64_at4(st, rec, clz_64(get64_at2(st, rec)))
    return step(st, rec, fuel, stop, base, 4)

def op_291(st, rec, fuel, stop, base):
    put64_at4(st, rec, ctz_64(get64_at2(st, rec)))
    return step(st, rec, fuel, stop, base, 4)

def op_292(st, rec, fuel, stop, base):
    put64_at4(st, rec, popcount_64(get64_at2(st, rec)))
    return step(st, rec, fuel, stop, base, 4)

def op_293(st, rec, fuel, stop, base):
    put64_at4(st, rec, sext_8_64(extract_0_8(get64_at2(st, rec))))
    return step(st, rec, fuel, stop, base, 4)

def op_294(st, rec, fuel, stop, base):
    put64_at4(st, rec, sext_16_64(extract_0_16(get64_at2(st, rec))))
    return step(st, rec, fuel, stop, base, 4)

def op_295(st, rec, fuel, stop, base):
    put64_at4(st, rec, extract_0_16(get64_at2(st, rec)))
    return step(st, rec, fuel, stop, base, 4)

def op_296(st, rec, fuel, stop, base):
    put64_at4(st, rec, clz_32(extract_0_32(get64_at2(st, rec))))
    return step(st, rec, fuel, stop, base, 4)

def op_297(st, rec, fuel, stop, base):
    put64_at4(st, rec, ctz_32(extract_0_32(get64_at2(st, rec))))
    return step(st, rec, fuel, stop, base, 4)

def op_298(st, rec, fuel, stop, base):
    put64_at4(st, rec, popcount_32(extract_0_32(get64_at2(st, rec))))
    return step(st, rec, fuel, stop, base, 4)

def op_299(st, rec, fuel, stop, base):
    put64_at4(st, rec, bswap_64(get64_at2(st, rec)))
    return step(st, rec, fuel, stop, base, 4)

def op_300(st, rec, fuel, stop, base):
    t1 = get64_at2(st, rec)
    t2 = and_64(or_64(t1, lshr_64(t1, 4)), 1085102592571150095)
    t3 = and_64(or_64(t2, lshr_64(t2, 2)), 217020518514230019)
    t4 = and_64(or_64(t3, lshr_64(t3, 1)), 72340172838076673)
    put64_at4(st, rec, sub_64(shl_64(t4, 8), t4))
    return step(st, rec, fuel, stop, base, 4)

def op_301(st, rec, fuel, stop, base):
    put64_at6(st, rec, and_64(get64_at4(st, rec), not_64(shl_64(1, extract_0_6(get64_at2(st, rec))))))
    return step(st, rec, fuel, stop, base, 4)

def op_302(st, rec, fuel, stop, base):
    put64_at6(st, rec, and_64(lshr_64(get64_at2(st, rec), extract_0_6(get64_at4(st, rec))), 1))
    return step(st, rec, fuel, stop, base, 4)

def op_303(st, rec, fuel, stop, base):
    put64_at6(st, rec, xor_64(get64_at4(st, rec), shl_64(1, extract_0_6(get64_at2(st, rec)))))
    return step(st, rec, fuel, stop, base, 4)

def op_304(st, rec, fuel, stop, base):
    put64_at6(st, rec, or_64(get64_at4(st, rec), shl_64(1, extract_0_6(get64_at2(st, rec)))))
    return step(st, rec, fuel, stop, base, 4)

def op_305(st, rec, fuel, stop, base):
    put64_at4(st, rec, and_64(get64_at2(st, rec), s64_at8_64(rec)))
    return step(st, rec, fuel, stop, base, 4)

def op_306(st, rec, fuel, stop, base):
    put64_at6(st, rec, and_64(lshr_64(get64_at2(st, rec), s16_at4_64(rec)), 1))
    return step(st, rec, fuel, stop, base, 4)

def op_307(st, rec, fuel, stop, base):
    put64_at4(st, rec, xor_64(get64_at2(st, rec), s64_at8_64(rec)))
    return step(st, rec, fuel, stop, base, 4)

def op_308(st, rec, fuel, stop, base):
    put64_at4(st, rec, or_64(get64_at2(st, rec), s64_at8_64(rec)))
    return step(st, rec, fuel, stop, base, 4)

def classify(word, pc, rec):
    node = 1
    while slt_64(0, node):
        head = tree_at(node)
        node = tree_at(node + 1 + (lshr_64(word, head & 255) & lshr_64(head, 8) & 255))
    row = 0 - node
    more = ne_64(row, 0)
    while more:
        if eq_64(word & row_mask(row), row_value(row)):
            choice = fill(row_fill(row), word, pc, rec)
            if sle_64(0, choice):
                return choice_at(row_choices(row) + choice) | shl_64(row_length(row), 16)
        more = eq_64(row_last(row), 0)
        row = row + 1
    return 0

def unfinished(word, have):
    known = shl_64(1, mul_64(have, 8)) - 1
    row = 1
    while sle_64(row, 236):
        if slt_64(have, row_length(row)):
            if eq_64((word ^ row_value(row)) & row_whole(row) & known, 0):
                return 1
        row = row + 1
    return 0

def decode_record(st, pc, rec):
    if beyond(st, pc):
        cannot_fetch(st, pc, pc)
        return 1
    if eq_64(page_flags(st, pc) & 4, 0):
        cannot_fetch(st, pc, pc)
        return 1
    have = 4096 - (pc & 4095)
    word = 0
    edge = 0
    if slt_64(have, 4):
        edge = pc + have
        if beyond(st, edge):
            edge = edge
        else:
            if page_flags(st, edge) & 4:
                have = 4
    else:
        have = 4
    k = 0
    while slt_64(k, have):
        word = word | shl_64(fetch(st, pc + k), mul_64(k, 8))
        k = k + 2
    found = do_classify(word, pc, rec)
    if eq_64(found, 0):
        if slt_64(have, 4):
            if is_unfinished(word, have):
                cannot_fetch(st, pc, edge)
                return 1
        found = 1 | 131072
    length = ashr_64(found, 16)
    if slt_64(have, length):
        cannot_fetch(st, pc, edge)
        return 1
    mark_code(st, pc)
    mark_code(st, pc + length - 1)
    set16_at0(rec, found & 65535)
    return 0

def fill_0(word, pc, rec):
    f_imm = (((lshr_64(word, 20) & 4095)) ^ 2048) - 2048
    f_rs1 = (lshr_64(word, 15) & 31)
    f_rd = (lshr_64(word, 7) & 31)
    set16_at2(rec, slot(select(ne_64(eq_64(f_rs1, 0), 0), -1, f_rs1), 512, 8, 256))
    set16_at4(rec, f_imm)
    set16_at6(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
    return 0

def fill_1(word, pc, rec):
    f_imm = ((shl_64((lshr_64(word, 12) & 1048575), 12)) ^ 2147483648) - 2147483648
    f_rd = (lshr_64(word, 7) & 31)
    set32_at12(rec, f_imm)
    set16_at2(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
    return 0

def fill_2(word, pc, rec):
    f_rs2 = (lshr_64(word, 20) & 31)
    f_rs1 = (lshr_64(word, 15) & 31)
    f_rd = (lshr_64(word, 7) & 31)
    set16_at2(rec, slot(select(ne_64(eq_64(f_rs1, 0), 0), -1, f_rs1), 512, 8, 256))
    set16_at4(rec, slot(select(ne_64(eq_64(f_rs2, 0), 0), -1, f_rs2), 512, 8, 256))
    set16_at6(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
    return 0

def fill_3(word, pc, rec):
    f_imm = ((shl_64((lshr_64(word, 31) & 1), 20) | shl_64((lshr_64(word, 21) & 1023), 1) | shl_64((lshr_64(word, 20) & 1), 11) | shl_64((lshr_64(word, 12) & 255), 12)) ^ 1048576) - 1048576
    f_rd = (lshr_64(word, 7) & 31)
    if (eq_64(f_rd, 1) | eq_64(f_rd, 5)):
        set16_at2(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
        set32_at12(rec, f_imm)
        return 0
    if eq_64((eq_64(f_rd, 1) | eq_64(f_rd, 5)), 0):
        set16_at2(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
        set32_at12(rec, f_imm)
        return 1
    return -1

def fill_4(word, pc, rec):
    f_imm = (((lshr_64(word, 20) & 4095)) ^ 2048) - 2048
    f_rs1 = (lshr_64(word, 15) & 31)
    f_rd = (lshr_64(word, 7) & 31)
    if ((eq_64(f_rd, 1) | eq_64(f_rd, 5)) & (eq_64(f_rd, f_rs1) | eq_64((eq_64(f_rs1, 1) | eq_64(f_rs1, 5)), 0))):
        set16_at2(rec, slot(select(ne_64(eq_64(f_rs1, 0), 0), -1, f_rs1), 512, 8, 256))
        set16_at4(rec, f_imm)
        set16_at6(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
        return 0
    if eq_64(((eq_64(f_rd, 1) | eq_64(f_rd, 5)) & (eq_64(f_rd, f_rs1) | eq_64((eq_64(f_rs1, 1) | eq_64(f_rs1, 5)), 0))), 0):
        if ((eq_64(f_rs1, 1) | eq_64(f_rs1, 5)) & eq_64((eq_64(f_rd, 1) | eq_64(f_rd, 5)), 0)):
            set16_at2(rec, slot(select(ne_64(eq_64(f_rs1, 0), 0), -1, f_rs1), 512, 8, 256))
            set16_at4(rec, f_imm)
            set16_at6(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
            return 1
    if eq_64(((eq_64(f_rd, 1) | eq_64(f_rd, 5)) & (eq_64(f_rd, f_rs1) | eq_64((eq_64(f_rs1, 1) | eq_64(f_rs1, 5)), 0))), 0):
        if eq_64(((eq_64(f_rs1, 1) | eq_64(f_rs1, 5)) & eq_64((eq_64(f_rd, 1) | eq_64(f_rd, 5)), 0)), 0):
            set16_at2(rec, slot(select(ne_64(eq_64(f_rs1, 0), 0), -1, f_rs1), 512, 8, 256))
            set16_at4(rec, f_imm)
            set16_at6(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
            return 2
    return -1

def fill_5(word, pc, rec):
    f_imm = ((shl_64((lshr_64(word, 31) & 1), 12) | shl_64((lshr_64(word, 25) & 63), 5) | shl_64((lshr_64(word, 8) & 15), 1) | shl_64((lshr_64(word, 7) & 1), 11)) ^ 4096) - 4096
    f_rs2 = (lshr_64(word, 20) & 31)
    f_rs1 = (lshr_64(word, 15) & 31)
    set16_at2(rec, slot(select(ne_64(eq_64(f_rs1, 0), 0), -1, f_rs1), 512, 8, 256))
    set16_at4(rec, slot(select(ne_64(eq_64(f_rs2, 0), 0), -1, f_rs2), 512, 8, 256))
    set16_at6(rec, f_imm)
    return 0

def fill_6(word, pc, rec):
    f_imm = ((shl_64((lshr_64(word, 25) & 127), 5) | (lshr_64(word, 7) & 31)) ^ 2048) - 2048
    f_rs2 = (lshr_64(word, 20) & 31)
    f_rs1 = (lshr_64(word, 15) & 31)
    set16_at2(rec, slot(select(ne_64(eq_64(f_rs1, 0), 0), -1, f_rs1), 512, 8, 256))
    set16_at4(rec, f_imm)
    set16_at6(rec, slot(select(ne_64(eq_64(f_rs2, 0), 0), -1, f_rs2), 512, 8, 256))
    return 0

def fill_7(word, pc, rec):
    f_pred = (lshr_64(word, 24) & 15)
    f_succ = (lshr_64(word, 20) & 15)
    if (ne_64(f_pred, 0) & ne_64(f_succ, 0)):
        if (ne_64((f_pred & 5), 0) & ne_64((f_succ & 10), 0)):
            return 0
    if (ne_64(f_pred, 0) & ne_64(f_succ, 0)):
        if eq_64((ne_64((f_pred & 5), 0) & ne_64((f_succ & 10), 0)), 0):
            if eq_64((f_pred & 5), 0):
                return 1
    if (ne_64(f_pred, 0) & ne_64(f_succ, 0)):
        if eq_64((ne_64((f_pred & 5), 0) & ne_64((f_succ & 10), 0)), 0):
            if eq_64(eq_64((f_pred & 5), 0), 0):
                return 2
    if eq_64((ne_64(f_pred, 0) & ne_64(f_succ, 0)), 0):
        return 3
    return -1

def fill_8(word, pc, rec):
    return 0

def fill_9(word, pc, rec):
    f_shamt = (lshr_64(word, 20) & 63)
    f_rs1 = (lshr_64(word, 15) & 31)
    f_rd = (lshr_64(word, 7) & 31)
    set16_at2(rec, slot(select(ne_64(eq_64(f_rs1, 0), 0), -1, f_rs1), 512, 8, 256))
    set16_at4(rec, f_shamt)
    set16_at6(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
    return 0

def fill_10(word, pc, rec):
    f_shamt5 = (lshr_64(word, 20) & 31)
    f_rs1 = (lshr_64(word, 15) & 31)
    f_rd = (lshr_64(word, 7) & 31)
    set16_at2(rec, slot(select(ne_64(eq_64(f_rs1, 0), 0), -1, f_rs1), 512, 8, 256))
    set16_at4(rec, f_shamt5)
    set16_at6(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
    return 0

def fill_11(word, pc, rec):
    f_csr = (lshr_64(word, 20) & 4095)
    f_rs1 = (lshr_64(word, 15) & 31)
    f_rd = (lshr_64(word, 7) & 31)
    if eq_64(f_csr, 1):
        set16_at2(rec, slot(select(ne_64(eq_64(f_rs1, 0), 0), -1, f_rs1), 512, 8, 256))
        set16_at4(rec, f_csr)
        set16_at6(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
        return 0
    if eq_64(eq_64(f_csr, 1), 0):
        if eq_64(f_csr, 2):
            set16_at2(rec, slot(select(ne_64(eq_64(f_rs1, 0), 0), -1, f_rs1), 512, 8, 256))
            set16_at4(rec, f_csr)
            set16_at6(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
            return 1
    if eq_64(eq_64(f_csr, 1), 0):
        if eq_64(eq_64(f_csr, 2), 0):
            if eq_64(f_csr, 3):
                set16_at2(rec, slot(select(ne_64(eq_64(f_rs1, 0), 0), -1, f_rs1), 512, 8, 256))
                set16_at4(rec, f_csr)
                set16_at6(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
                return 2
    if eq_64(eq_64(f_csr, 1), 0):
        if eq_64(eq_64(f_csr, 2), 0):
            if eq_64(eq_64(f_csr, 3), 0):
                if eq_64(f_csr, 3072):
                    set16_at2(rec, slot(select(ne_64(eq_64(f_rs1, 0), 0), -1, f_rs1), 512, 8, 256))
                    set16_at4(rec, f_csr)
                    set16_at6(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
                    return 3
    if eq_64(eq_64(f_csr, 1), 0):
        if eq_64(eq_64(f_csr, 2), 0):
            if eq_64(eq_64(f_csr, 3), 0):
                if eq_64(eq_64(f_csr, 3072), 0):
                    if eq_64(f_csr, 3073):
                        set16_at2(rec, slot(select(ne_64(eq_64(f_rs1, 0), 0), -1, f_rs1), 512, 8, 256))
                        set16_at4(rec, f_csr)
                        set16_at6(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
                        return 4
    if eq_64(eq_64(f_csr, 1), 0):
        if eq_64(eq_64(f_csr, 2), 0):
            if eq_64(eq_64(f_csr, 3), 0):
                if eq_64(eq_64(f_csr, 3072), 0):
                    if eq_64(eq_64(f_csr, 3073), 0):
                        if eq_64(f_csr, 3074):
                            set16_at2(rec, slot(select(ne_64(eq_64(f_rs1, 0), 0), -1, f_rs1), 512, 8, 256))
                            set16_at4(rec, f_csr)
                            set16_at6(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
                            return 5
    if eq_64(eq_64(f_csr, 1), 0):
        if eq_64(eq_64(f_csr, 2), 0):
            if eq_64(eq_64(f_csr, 3), 0):
                if eq_64(eq_64(f_csr, 3072), 0):
                    if eq_64(eq_64(f_csr, 3073), 0):
                        if eq_64(eq_64(f_csr, 3074), 0):
                            return 6
    return -1

def fill_12(word, pc, rec):
    f_csr = (lshr_64(word, 20) & 4095)
    f_rs1 = (lshr_64(word, 15) & 31)
    f_rd = (lshr_64(word, 7) & 31)
    if eq_64(f_csr, 1):
        if ne_64(f_rs1, 0):
            set16_at2(rec, slot(select(ne_64(eq_64(f_rs1, 0), 0), -1, f_rs1), 512, 8, 256))
            set16_at4(rec, f_csr)
            set16_at6(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
            return 0
    if eq_64(f_csr, 1):
        if eq_64(ne_64(f_rs1, 0), 0):
            set16_at2(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
            return 1
    if eq_64(eq_64(f_csr, 1), 0):
        if eq_64(f_csr, 2):
            if ne_64(f_rs1, 0):
                set16_at2(rec, slot(select(ne_64(eq_64(f_rs1, 0), 0), -1, f_rs1), 512, 8, 256))
                set16_at4(rec, f_csr)
                set16_at6(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
                return 2
    if eq_64(eq_64(f_csr, 1), 0):
        if eq_64(f_csr, 2):
            if eq_64(ne_64(f_rs1, 0), 0):
                set16_at2(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
                return 3
    if eq_64(eq_64(f_csr, 1), 0):
        if eq_64(eq_64(f_csr, 2), 0):
            if eq_64(f_csr, 3):
                if ne_64(f_rs1, 0):
                    set16_at2(rec, slot(select(ne_64(eq_64(f_rs1, 0), 0), -1, f_rs1), 512, 8, 256))
                    set16_at4(rec, f_csr)
                    set16_at6(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
                    return 4
    if eq_64(eq_64(f_csr, 1), 0):
        if eq_64(eq_64(f_csr, 2), 0):
            if eq_64(f_csr, 3):
                if eq_64(ne_64(f_rs1, 0), 0):
                    set16_at2(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
                    return 5
    if eq_64(eq_64(f_csr, 1), 0):
        if eq_64(eq_64(f_csr, 2), 0):
            if eq_64(eq_64(f_csr, 3), 0):
                if eq_64(f_csr, 3072):
                    if ne_64(f_rs1, 0):
                        set16_at2(rec, slot(select(ne_64(eq_64(f_rs1, 0), 0), -1, f_rs1), 512, 8, 256))
                        set16_at4(rec, f_csr)
                        set16_at6(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
                        return 6
    if eq_64(eq_64(f_csr, 1), 0):
        if eq_64(eq_64(f_csr, 2), 0):
            if eq_64(eq_64(f_csr, 3), 0):
                if eq_64(f_csr, 3072):
                    if eq_64(ne_64(f_rs1, 0), 0):
                        set16_at2(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
                        return 7
    if eq_64(eq_64(f_csr, 1), 0):
        if eq_64(eq_64(f_csr, 2), 0):
            if eq_64(eq_64(f_csr, 3), 0):
                if eq_64(eq_64(f_csr, 3072), 0):
                    if eq_64(f_csr, 3073):
                        if ne_64(f_rs1, 0):
                            set16_at2(rec, slot(select(ne_64(eq_64(f_rs1, 0), 0), -1, f_rs1), 512, 8, 256))
                            set16_at4(rec, f_csr)
                            set16_at6(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
                            return 8
    if eq_64(eq_64(f_csr, 1), 0):
        if eq_64(eq_64(f_csr, 2), 0):
            if eq_64(eq_64(f_csr, 3), 0):
                if eq_64(eq_64(f_csr, 3072), 0):
                    if eq_64(f_csr, 3073):
                        if eq_64(ne_64(f_rs1, 0), 0):
                            set16_at2(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
                            return 9
    if eq_64(eq_64(f_csr, 1), 0):
        if eq_64(eq_64(f_csr, 2), 0):
            if eq_64(eq_64(f_csr, 3), 0):
                if eq_64(eq_64(f_csr, 3072), 0):
                    if eq_64(eq_64(f_csr, 3073), 0):
                        if eq_64(f_csr, 3074):
                            if ne_64(f_rs1, 0):
                                set16_at2(rec, slot(select(ne_64(eq_64(f_rs1, 0), 0), -1, f_rs1), 512, 8, 256))
                                set16_at4(rec, f_csr)
                                set16_at6(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
                                return 10
    if eq_64(eq_64(f_csr, 1), 0):
        if eq_64(eq_64(f_csr, 2), 0):
            if eq_64(eq_64(f_csr, 3), 0):
                if eq_64(eq_64(f_csr, 3072), 0):
                    if eq_64(eq_64(f_csr, 3073), 0):
                        if eq_64(f_csr, 3074):
                            if eq_64(ne_64(f_rs1, 0), 0):
                                set16_at2(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
                                return 11
    if eq_64(eq_64(f_csr, 1), 0):
        if eq_64(eq_64(f_csr, 2), 0):
            if eq_64(eq_64(f_csr, 3), 0):
                if eq_64(eq_64(f_csr, 3072), 0):
                    if eq_64(eq_64(f_csr, 3073), 0):
                        if eq_64(eq_64(f_csr, 3074), 0):
                            return 12
    return -1

def fill_13(word, pc, rec):
    f_csr = (lshr_64(word, 20) & 4095)
    f_uimm = (lshr_64(word, 15) & 31)
    f_rd = (lshr_64(word, 7) & 31)
    if eq_64(f_csr, 1):
        set16_at2(rec, f_uimm)
        set16_at4(rec, f_csr)
        set16_at6(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
        return 0
    if eq_64(eq_64(f_csr, 1), 0):
        if eq_64(f_csr, 2):
            set16_at2(rec, f_uimm)
            set16_at4(rec, f_csr)
            set16_at6(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
            return 1
    if eq_64(eq_64(f_csr, 1), 0):
        if eq_64(eq_64(f_csr, 2), 0):
            if eq_64(f_csr, 3):
                set16_at2(rec, f_uimm)
                set16_at4(rec, f_csr)
                set16_at6(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
                return 2
    if eq_64(eq_64(f_csr, 1), 0):
        if eq_64(eq_64(f_csr, 2), 0):
            if eq_64(eq_64(f_csr, 3), 0):
                if eq_64(f_csr, 3072):
                    set16_at2(rec, f_uimm)
                    set16_at4(rec, f_csr)
                    set16_at6(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
                    return 3
    if eq_64(eq_64(f_csr, 1), 0):
        if eq_64(eq_64(f_csr, 2), 0):
            if eq_64(eq_64(f_csr, 3), 0):
                if eq_64(eq_64(f_csr, 3072), 0):
                    if eq_64(f_csr, 3073):
                        set16_at2(rec, f_uimm)
                        set16_at4(rec, f_csr)
                        set16_at6(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
                        return 4
    if eq_64(eq_64(f_csr, 1), 0):
        if eq_64(eq_64(f_csr, 2), 0):
            if eq_64(eq_64(f_csr, 3), 0):
                if eq_64(eq_64(f_csr, 3072), 0):
                    if eq_64(eq_64(f_csr, 3073), 0):
                        if eq_64(f_csr, 3074):
                            set16_at2(rec, f_uimm)
                            set16_at4(rec, f_csr)
                            set16_at6(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
                            return 5
    if eq_64(eq_64(f_csr, 1), 0):
        if eq_64(eq_64(f_csr, 2), 0):
            if eq_64(eq_64(f_csr, 3), 0):
                if eq_64(eq_64(f_csr, 3072), 0):
                    if eq_64(eq_64(f_csr, 3073), 0):
                        if eq_64(eq_64(f_csr, 3074), 0):
                            return 6
    return -1

def fill_14(word, pc, rec):
    f_csr = (lshr_64(word, 20) & 4095)
    f_uimm = (lshr_64(word, 15) & 31)
    f_rd = (lshr_64(word, 7) & 31)
    if eq_64(f_csr, 1):
        if ne_64(f_uimm, 0):
            set16_at2(rec, f_uimm)
            set16_at4(rec, f_csr)
            set16_at6(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
            return 0
    if eq_64(f_csr, 1):
        if eq_64(ne_64(f_uimm, 0), 0):
            set16_at2(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
            return 1
    if eq_64(eq_64(f_csr, 1), 0):
        if eq_64(f_csr, 2):
            if ne_64(f_uimm, 0):
                set16_at2(rec, f_uimm)
                set16_at4(rec, f_csr)
                set16_at6(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
                return 2
    if eq_64(eq_64(f_csr, 1), 0):
        if eq_64(f_csr, 2):
            if eq_64(ne_64(f_uimm, 0), 0):
                set16_at2(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
                return 3
    if eq_64(eq_64(f_csr, 1), 0):
        if eq_64(eq_64(f_csr, 2), 0):
            if eq_64(f_csr, 3):
                if ne_64(f_uimm, 0):
                    set16_at2(rec, f_uimm)
                    set16_at4(rec, f_csr)
                    set16_at6(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
                    return 4
    if eq_64(eq_64(f_csr, 1), 0):
        if eq_64(eq_64(f_csr, 2), 0):
            if eq_64(f_csr, 3):
                if eq_64(ne_64(f_uimm, 0), 0):
                    set16_at2(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
                    return 5
    if eq_64(eq_64(f_csr, 1), 0):
        if eq_64(eq_64(f_csr, 2), 0):
            if eq_64(eq_64(f_csr, 3), 0):
                if eq_64(f_csr, 3072):
                    if ne_64(f_uimm, 0):
                        set16_at2(rec, f_uimm)
                        set16_at4(rec, f_csr)
                        set16_at6(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
                        return 6
    if eq_64(eq_64(f_csr, 1), 0):
        if eq_64(eq_64(f_csr, 2), 0):
            if eq_64(eq_64(f_csr, 3), 0):
                if eq_64(f_csr, 3072):
                    if eq_64(ne_64(f_uimm, 0), 0):
                        set16_at2(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
                        return 7
    if eq_64(eq_64(f_csr, 1), 0):
        if eq_64(eq_64(f_csr, 2), 0):
            if eq_64(eq_64(f_csr, 3), 0):
                if eq_64(eq_64(f_csr, 3072), 0):
                    if eq_64(f_csr, 3073):
                        if ne_64(f_uimm, 0):
                            set16_at2(rec, f_uimm)
                            set16_at4(rec, f_csr)
                            set16_at6(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
                            return 8
    if eq_64(eq_64(f_csr, 1), 0):
        if eq_64(eq_64(f_csr, 2), 0):
            if eq_64(eq_64(f_csr, 3), 0):
                if eq_64(eq_64(f_csr, 3072), 0):
                    if eq_64(f_csr, 3073):
                        if eq_64(ne_64(f_uimm, 0), 0):
                            set16_at2(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
                            return 9
    if eq_64(eq_64(f_csr, 1), 0):
        if eq_64(eq_64(f_csr, 2), 0):
            if eq_64(eq_64(f_csr, 3), 0):
                if eq_64(eq_64(f_csr, 3072), 0):
                    if eq_64(eq_64(f_csr, 3073), 0):
                        if eq_64(f_csr, 3074):
                            if ne_64(f_uimm, 0):
                                set16_at2(rec, f_uimm)
                                set16_at4(rec, f_csr)
                                set16_at6(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
                                return 10
    if eq_64(eq_64(f_csr, 1), 0):
        if eq_64(eq_64(f_csr, 2), 0):
            if eq_64(eq_64(f_csr, 3), 0):
                if eq_64(eq_64(f_csr, 3072), 0):
                    if eq_64(eq_64(f_csr, 3073), 0):
                        if eq_64(f_csr, 3074):
                            if eq_64(ne_64(f_uimm, 0), 0):
                                set16_at2(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
                                return 11
    if eq_64(eq_64(f_csr, 1), 0):
        if eq_64(eq_64(f_csr, 2), 0):
            if eq_64(eq_64(f_csr, 3), 0):
                if eq_64(eq_64(f_csr, 3072), 0):
                    if eq_64(eq_64(f_csr, 3073), 0):
                        if eq_64(eq_64(f_csr, 3074), 0):
                            return 12
    return -1

def fill_15(word, pc, rec):
    f_csr = (lshr_64(word, 20) & 4095)
    f_uimm = (lshr_64(word, 15) & 31)
    f_rd = (lshr_64(word, 7) & 31)
    if eq_64(f_csr, 1):
        if ne_64(f_uimm, 0):
            set16_at2(rec, (f_uimm ^ -1))
            set16_at4(rec, f_csr)
            set16_at6(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
            return 0
    if eq_64(f_csr, 1):
        if eq_64(ne_64(f_uimm, 0), 0):
            set16_at2(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
            return 1
    if eq_64(eq_64(f_csr, 1), 0):
        if eq_64(f_csr, 2):
            if ne_64(f_uimm, 0):
                set16_at2(rec, (f_uimm ^ -1))
                set16_at4(rec, f_csr)
                set16_at6(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
                return 2
    if eq_64(eq_64(f_csr, 1), 0):
        if eq_64(f_csr, 2):
            if eq_64(ne_64(f_uimm, 0), 0):
                set16_at2(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
                return 3
    if eq_64(eq_64(f_csr, 1), 0):
        if eq_64(eq_64(f_csr, 2), 0):
            if eq_64(f_csr, 3):
                if ne_64(f_uimm, 0):
                    set16_at2(rec, (f_uimm ^ -1))
                    set16_at4(rec, f_csr)
                    set16_at6(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
                    return 4
    if eq_64(eq_64(f_csr, 1), 0):
        if eq_64(eq_64(f_csr, 2), 0):
            if eq_64(f_csr, 3):
                if eq_64(ne_64(f_uimm, 0), 0):
                    set16_at2(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
                    return 5
    if eq_64(eq_64(f_csr, 1), 0):
        if eq_64(eq_64(f_csr, 2), 0):
            if eq_64(eq_64(f_csr, 3), 0):
                if eq_64(f_csr, 3072):
                    if ne_64(f_uimm, 0):
                        set16_at2(rec, (f_uimm ^ -1))
                        set16_at4(rec, f_csr)
                        set16_at6(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
                        return 6
    if eq_64(eq_64(f_csr, 1), 0):
        if eq_64(eq_64(f_csr, 2), 0):
            if eq_64(eq_64(f_csr, 3), 0):
                if eq_64(f_csr, 3072):
                    if eq_64(ne_64(f_uimm, 0), 0):
                        set16_at2(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
                        return 7
    if eq_64(eq_64(f_csr, 1), 0):
        if eq_64(eq_64(f_csr, 2), 0):
            if eq_64(eq_64(f_csr, 3), 0):
                if eq_64(eq_64(f_csr, 3072), 0):
                    if eq_64(f_csr, 3073):
                        if ne_64(f_uimm, 0):
                            set16_at2(rec, (f_uimm ^ -1))
                            set16_at4(rec, f_csr)
                            set16_at6(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
                            return 8
    if eq_64(eq_64(f_csr, 1), 0):
        if eq_64(eq_64(f_csr, 2), 0):
            if eq_64(eq_64(f_csr, 3), 0):
                if eq_64(eq_64(f_csr, 3072), 0):
                    if eq_64(f_csr, 3073):
                        if eq_64(ne_64(f_uimm, 0), 0):
                            set16_at2(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
                            return 9
    if eq_64(eq_64(f_csr, 1), 0):
        if eq_64(eq_64(f_csr, 2), 0):
            if eq_64(eq_64(f_csr, 3), 0):
                if eq_64(eq_64(f_csr, 3072), 0):
                    if eq_64(eq_64(f_csr, 3073), 0):
                        if eq_64(f_csr, 3074):
                            if ne_64(f_uimm, 0):
                                set16_at2(rec, (f_uimm ^ -1))
                                set16_at4(rec, f_csr)
                                set16_at6(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
                                return 10
    if eq_64(eq_64(f_csr, 1), 0):
        if eq_64(eq_64(f_csr, 2), 0):
            if eq_64(eq_64(f_csr, 3), 0):
                if eq_64(eq_64(f_csr, 3072), 0):
                    if eq_64(eq_64(f_csr, 3073), 0):
                        if eq_64(f_csr, 3074):
                            if eq_64(ne_64(f_uimm, 0), 0):
                                set16_at2(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
                                return 11
    if eq_64(eq_64(f_csr, 1), 0):
        if eq_64(eq_64(f_csr, 2), 0):
            if eq_64(eq_64(f_csr, 3), 0):
                if eq_64(eq_64(f_csr, 3072), 0):
                    if eq_64(eq_64(f_csr, 3073), 0):
                        if eq_64(eq_64(f_csr, 3074), 0):
                            return 12
    return -1

def fill_16(word, pc, rec):
    f_rs2 = (lshr_64(word, 20) & 31)
    f_rs1 = (lshr_64(word, 15) & 31)
    f_rd = (lshr_64(word, 7) & 31)
    set16_at2(rec, slot(select(ne_64(eq_64(f_rs2, 0), 0), -1, f_rs2), 512, 8, 256))
    set16_at4(rec, slot(select(ne_64(eq_64(f_rs1, 0), 0), -1, f_rs1), 512, 8, 256))
    set16_at6(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
    return 0

def fill_17(word, pc, rec):
    f_rl = (lshr_64(word, 25) & 1)
    f_rs1 = (lshr_64(word, 15) & 31)
    f_rd = (lshr_64(word, 7) & 31)
    if f_rl:
        set16_at2(rec, slot(select(ne_64(eq_64(f_rs1, 0), 0), -1, f_rs1), 512, 8, 256))
        set16_at4(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
        return 0
    if eq_64(f_rl, 0):
        set16_at2(rec, slot(select(ne_64(eq_64(f_rs1, 0), 0), -1, f_rs1), 512, 8, 256))
        set16_at4(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
        return 1
    return -1

def fill_18(word, pc, rec):
    f_imm = (((lshr_64(word, 20) & 4095)) ^ 2048) - 2048
    f_rs1 = (lshr_64(word, 15) & 31)
    f_sd = (lshr_64(word, 7) & 31)
    set16_at2(rec, slot(select(ne_64(eq_64(f_rs1, 0), 0), -1, f_rs1), 512, 8, 256))
    set16_at4(rec, f_imm)
    set16_at6(rec, slot(f_sd, 768, 8, 248))
    return 0

def fill_19(word, pc, rec):
    f_imm = ((shl_64((lshr_64(word, 25) & 127), 5) | (lshr_64(word, 7) & 31)) ^ 2048) - 2048
    f_fs2 = (lshr_64(word, 20) & 31)
    f_rs1 = (lshr_64(word, 15) & 31)
    set16_at2(rec, slot(select(ne_64(eq_64(f_rs1, 0), 0), -1, f_rs1), 512, 8, 256))
    set16_at4(rec, f_imm)
    set16_at6(rec, slot(f_fs2, 768, 8, 256))
    return 0

def fill_20(word, pc, rec):
    f_ss2 = (lshr_64(word, 20) & 31)
    f_ss1 = (lshr_64(word, 15) & 31)
    f_rm = (lshr_64(word, 12) & 7)
    f_sd = (lshr_64(word, 7) & 31)
    if (ne_64(f_rm, 5) & ne_64(f_rm, 6)):
        if eq_64(f_rm, 7):
            set16_at2(rec, slot(f_ss1, 768, 8, 256))
            set16_at4(rec, slot(f_ss2, 768, 8, 256))
            set16_at6(rec, slot(f_sd, 768, 8, 248))
            return 0
    if (ne_64(f_rm, 5) & ne_64(f_rm, 6)):
        if eq_64(eq_64(f_rm, 7), 0):
            set16_at2(rec, f_rm)
            set16_at4(rec, slot(f_ss1, 768, 8, 256))
            set16_at6(rec, slot(f_ss2, 768, 8, 256))
            set16_at8(rec, slot(f_sd, 768, 8, 248))
            return 1
    return -1

def fill_21(word, pc, rec):
    f_ss1 = (lshr_64(word, 15) & 31)
    f_rm = (lshr_64(word, 12) & 7)
    f_sd = (lshr_64(word, 7) & 31)
    if (ne_64(f_rm, 5) & ne_64(f_rm, 6)):
        if eq_64(f_rm, 7):
            set16_at2(rec, slot(f_ss1, 768, 8, 256))
            set16_at4(rec, slot(f_sd, 768, 8, 248))
            return 0
    if (ne_64(f_rm, 5) & ne_64(f_rm, 6)):
        if eq_64(eq_64(f_rm, 7), 0):
            set16_at2(rec, f_rm)
            set16_at4(rec, slot(f_ss1, 768, 8, 256))
            set16_at6(rec, slot(f_sd, 768, 8, 248))
            return 1
    return -1

def fill_22(word, pc, rec):
    f_ss2 = (lshr_64(word, 20) & 31)
    f_ss1 = (lshr_64(word, 15) & 31)
    f_sd = (lshr_64(word, 7) & 31)
    set16_at2(rec, slot(f_ss1, 768, 8, 256))
    set16_at4(rec, slot(f_ss2, 768, 8, 256))
    set16_at6(rec, slot(f_sd, 768, 8, 248))
    return 0

def fill_23(word, pc, rec):
    f_ss3 = (lshr_64(word, 27) & 31)
    f_ss2 = (lshr_64(word, 20) & 31)
    f_ss1 = (lshr_64(word, 15) & 31)
    f_rm = (lshr_64(word, 12) & 7)
    f_sd = (lshr_64(word, 7) & 31)
    if (ne_64(f_rm, 5) & ne_64(f_rm, 6)):
        if eq_64(f_rm, 7):
            set16_at2(rec, slot(f_ss1, 768, 8, 256))
            set16_at4(rec, slot(f_ss2, 768, 8, 256))
            set16_at6(rec, slot(f_ss3, 768, 8, 256))
            set16_at8(rec, slot(f_sd, 768, 8, 248))
            return 0
    if (ne_64(f_rm, 5) & ne_64(f_rm, 6)):
        if eq_64(eq_64(f_rm, 7), 0):
            set16_at2(rec, f_rm)
            set16_at4(rec, slot(f_ss1, 768, 8, 256))
            set16_at6(rec, slot(f_ss2, 768, 8, 256))
            set16_at8(rec, slot(f_ss3, 768, 8, 256))
            set16_at10(rec, slot(f_sd, 768, 8, 248))
            return 1
    return -1

def fill_24(word, pc, rec):
    f_ss1 = (lshr_64(word, 15) & 31)
    f_rm = (lshr_64(word, 12) & 7)
    f_rd = (lshr_64(word, 7) & 31)
    if (ne_64(f_rm, 5) & ne_64(f_rm, 6)):
        if eq_64(f_rm, 7):
            set16_at2(rec, slot(f_ss1, 768, 8, 256))
            set16_at4(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
            return 0
    if (ne_64(f_rm, 5) & ne_64(f_rm, 6)):
        if eq_64(eq_64(f_rm, 7), 0):
            set16_at2(rec, f_rm)
            set16_at4(rec, slot(f_ss1, 768, 8, 256))
            set16_at6(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
            return 1
    return -1

def fill_25(word, pc, rec):
    f_rs1 = (lshr_64(word, 15) & 31)
    f_rm = (lshr_64(word, 12) & 7)
    f_sd = (lshr_64(word, 7) & 31)
    if (ne_64(f_rm, 5) & ne_64(f_rm, 6)):
        if eq_64(f_rm, 7):
            set16_at2(rec, slot(select(ne_64(eq_64(f_rs1, 0), 0), -1, f_rs1), 512, 8, 256))
            set16_at4(rec, slot(f_sd, 768, 8, 248))
            return 0
    if (ne_64(f_rm, 5) & ne_64(f_rm, 6)):
        if eq_64(eq_64(f_rm, 7), 0):
            set16_at2(rec, f_rm)
            set16_at4(rec, slot(select(ne_64(eq_64(f_rs1, 0), 0), -1, f_rs1), 512, 8, 256))
            set16_at6(rec, slot(f_sd, 768, 8, 248))
            return 1
    return -1

def fill_26(word, pc, rec):
    f_fs1 = (lshr_64(word, 15) & 31)
    f_rd = (lshr_64(word, 7) & 31)
    set16_at2(rec, slot(f_fs1, 768, 8, 256))
    set16_at4(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
    return 0

def fill_27(word, pc, rec):
    f_rs1 = (lshr_64(word, 15) & 31)
    f_sd = (lshr_64(word, 7) & 31)
    set16_at2(rec, slot(select(ne_64(eq_64(f_rs1, 0), 0), -1, f_rs1), 512, 8, 256))
    set16_at4(rec, slot(f_sd, 768, 8, 248))
    return 0

def fill_28(word, pc, rec):
    f_ss2 = (lshr_64(word, 20) & 31)
    f_ss1 = (lshr_64(word, 15) & 31)
    f_rd = (lshr_64(word, 7) & 31)
    set16_at2(rec, slot(f_ss1, 768, 8, 256))
    set16_at4(rec, slot(f_ss2, 768, 8, 256))
    set16_at6(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
    return 0

def fill_29(word, pc, rec):
    f_ss1 = (lshr_64(word, 15) & 31)
    f_rd = (lshr_64(word, 7) & 31)
    set16_at2(rec, slot(f_ss1, 768, 8, 256))
    set16_at4(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
    return 0

def fill_30(word, pc, rec):
    f_imm = (((lshr_64(word, 20) & 4095)) ^ 2048) - 2048
    f_rs1 = (lshr_64(word, 15) & 31)
    f_fd = (lshr_64(word, 7) & 31)
    set16_at2(rec, slot(select(ne_64(eq_64(f_rs1, 0), 0), -1, f_rs1), 512, 8, 256))
    set16_at4(rec, f_imm)
    set16_at6(rec, slot(f_fd, 768, 8, 248))
    return 0

def fill_31(word, pc, rec):
    f_fs2 = (lshr_64(word, 20) & 31)
    f_fs1 = (lshr_64(word, 15) & 31)
    f_rm = (lshr_64(word, 12) & 7)
    f_fd = (lshr_64(word, 7) & 31)
    if (ne_64(f_rm, 5) & ne_64(f_rm, 6)):
        if eq_64(f_rm, 7):
            set16_at2(rec, slot(f_fs1, 768, 8, 256))
            set16_at4(rec, slot(f_fs2, 768, 8, 256))
            set16_at6(rec, slot(f_fd, 768, 8, 248))
            return 0
    if (ne_64(f_rm, 5) & ne_64(f_rm, 6)):
        if eq_64(eq_64(f_rm, 7), 0):
            set16_at2(rec, f_rm)
            set16_at4(rec, slot(f_fs1, 768, 8, 256))
            set16_at6(rec, slot(f_fs2, 768, 8, 256))
            set16_at8(rec, slot(f_fd, 768, 8, 248))
            return 1
    return -1

def fill_32(word, pc, rec):
    f_fs1 = (lshr_64(word, 15) & 31)
    f_rm = (lshr_64(word, 12) & 7)
    f_fd = (lshr_64(word, 7) & 31)
    if (ne_64(f_rm, 5) & ne_64(f_rm, 6)):
        if eq_64(f_rm, 7):
            set16_at2(rec, slot(f_fs1, 768, 8, 256))
            set16_at4(rec, slot(f_fd, 768, 8, 248))
            return 0
    if (ne_64(f_rm, 5) & ne_64(f_rm, 6)):
        if eq_64(eq_64(f_rm, 7), 0):
            set16_at2(rec, f_rm)
            set16_at4(rec, slot(f_fs1, 768, 8, 256))
            set16_at6(rec, slot(f_fd, 768, 8, 248))
            return 1
    return -1

def fill_33(word, pc, rec):
    f_fs2 = (lshr_64(word, 20) & 31)
    f_fs1 = (lshr_64(word, 15) & 31)
    f_fd = (lshr_64(word, 7) & 31)
    set16_at2(rec, slot(f_fs1, 768, 8, 256))
    set16_at4(rec, slot(f_fs2, 768, 8, 256))
    set16_at6(rec, slot(f_fd, 768, 8, 248))
    return 0

def fill_34(word, pc, rec):
    f_fs3 = (lshr_64(word, 27) & 31)
    f_fs2 = (lshr_64(word, 20) & 31)
    f_fs1 = (lshr_64(word, 15) & 31)
    f_rm = (lshr_64(word, 12) & 7)
    f_fd = (lshr_64(word, 7) & 31)
    if (ne_64(f_rm, 5) & ne_64(f_rm, 6)):
        if eq_64(f_rm, 7):
            set16_at2(rec, slot(f_fs1, 768, 8, 256))
            set16_at4(rec, slot(f_fs2, 768, 8, 256))
            set16_at6(rec, slot(f_fs3, 768, 8, 256))
            set16_at8(rec, slot(f_fd, 768, 8, 248))
            return 0
    if (ne_64(f_rm, 5) & ne_64(f_rm, 6)):
        if eq_64(eq_64(f_rm, 7), 0):
            set16_at2(rec, f_rm)
            set16_at4(rec, slot(f_fs1, 768, 8, 256))
            set16_at6(rec, slot(f_fs2, 768, 8, 256))
            set16_at8(rec, slot(f_fs3, 768, 8, 256))
            set16_at10(rec, slot(f_fd, 768, 8, 248))
            return 1
    return -1

def fill_35(word, pc, rec):
    f_fs1 = (lshr_64(word, 15) & 31)
    f_rm = (lshr_64(word, 12) & 7)
    f_rd = (lshr_64(word, 7) & 31)
    if (ne_64(f_rm, 5) & ne_64(f_rm, 6)):
        if eq_64(f_rm, 7):
            set16_at2(rec, slot(f_fs1, 768, 8, 256))
            set16_at4(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
            return 0
    if (ne_64(f_rm, 5) & ne_64(f_rm, 6)):
        if eq_64(eq_64(f_rm, 7), 0):
            set16_at2(rec, f_rm)
            set16_at4(rec, slot(f_fs1, 768, 8, 256))
            set16_at6(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
            return 1
    return -1

def fill_36(word, pc, rec):
    f_rs1 = (lshr_64(word, 15) & 31)
    f_rm = (lshr_64(word, 12) & 7)
    f_fd = (lshr_64(word, 7) & 31)
    if (ne_64(f_rm, 5) & ne_64(f_rm, 6)):
        if eq_64(f_rm, 7):
            set16_at2(rec, slot(select(ne_64(eq_64(f_rs1, 0), 0), -1, f_rs1), 512, 8, 256))
            set16_at4(rec, slot(f_fd, 768, 8, 248))
            return 0
    if (ne_64(f_rm, 5) & ne_64(f_rm, 6)):
        if eq_64(eq_64(f_rm, 7), 0):
            set16_at2(rec, f_rm)
            set16_at4(rec, slot(select(ne_64(eq_64(f_rs1, 0), 0), -1, f_rs1), 512, 8, 256))
            set16_at6(rec, slot(f_fd, 768, 8, 248))
            return 1
    return -1

def fill_37(word, pc, rec):
    f_fs1 = (lshr_64(word, 15) & 31)
    f_rm = (lshr_64(word, 12) & 7)
    f_sd = (lshr_64(word, 7) & 31)
    if (ne_64(f_rm, 5) & ne_64(f_rm, 6)):
        if eq_64(f_rm, 7):
            set16_at2(rec, slot(f_fs1, 768, 8, 256))
            set16_at4(rec, slot(f_sd, 768, 8, 248))
            return 0
    if (ne_64(f_rm, 5) & ne_64(f_rm, 6)):
        if eq_64(eq_64(f_rm, 7), 0):
            set16_at2(rec, f_rm)
            set16_at4(rec, slot(f_fs1, 768, 8, 256))
            set16_at6(rec, slot(f_sd, 768, 8, 248))
            return 1
    return -1

def fill_38(word, pc, rec):
    f_ss1 = (lshr_64(word, 15) & 31)
    f_rm = (lshr_64(word, 12) & 7)
    f_fd = (lshr_64(word, 7) & 31)
    if (ne_64(f_rm, 5) & ne_64(f_rm, 6)):
        if eq_64(f_rm, 7):
            set16_at2(rec, slot(f_ss1, 768, 8, 256))
            set16_at4(rec, slot(f_fd, 768, 8, 248))
            return 0
    if (ne_64(f_rm, 5) & ne_64(f_rm, 6)):
        if eq_64(eq_64(f_rm, 7), 0):
            set16_at2(rec, f_rm)
            set16_at4(rec, slot(f_ss1, 768, 8, 256))
            set16_at6(rec, slot(f_fd, 768, 8, 248))
            return 1
    return -1

def fill_39(word, pc, rec):
    f_rs1 = (lshr_64(word, 15) & 31)
    f_fd = (lshr_64(word, 7) & 31)
    set16_at2(rec, slot(select(ne_64(eq_64(f_rs1, 0), 0), -1, f_rs1), 512, 8, 256))
    set16_at4(rec, slot(f_fd, 768, 8, 248))
    return 0

def fill_40(word, pc, rec):
    f_fs2 = (lshr_64(word, 20) & 31)
    f_fs1 = (lshr_64(word, 15) & 31)
    f_rd = (lshr_64(word, 7) & 31)
    set16_at2(rec, slot(f_fs1, 768, 8, 256))
    set16_at4(rec, slot(f_fs2, 768, 8, 256))
    set16_at6(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
    return 0

def fill_41(word, pc, rec):
    f_uimm = shl_64((lshr_64(word, 12) & 1), 5) | shl_64((lshr_64(word, 4) & 7), 2) | shl_64((lshr_64(word, 2) & 3), 6)
    f_rd = (lshr_64(word, 7) & 31)
    if ne_64(f_rd, 0):
        set16_at2(rec, f_uimm)
        set16_at4(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
        return 0
    return -1

def fill_42(word, pc, rec):
    f_uimm = shl_64((lshr_64(word, 12) & 1), 5) | shl_64((lshr_64(word, 5) & 3), 3) | shl_64((lshr_64(word, 2) & 7), 6)
    f_rd = (lshr_64(word, 7) & 31)
    if ne_64(f_rd, 0):
        set16_at2(rec, f_uimm)
        set16_at4(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
        return 0
    return -1

def fill_43(word, pc, rec):
    f_uimm = shl_64((lshr_64(word, 12) & 1), 5) | shl_64((lshr_64(word, 5) & 3), 3) | shl_64((lshr_64(word, 2) & 7), 6)
    f_fd = (lshr_64(word, 7) & 31)
    set16_at2(rec, f_uimm)
    set16_at4(rec, slot(f_fd, 768, 8, 248))
    return 0

def fill_44(word, pc, rec):
    f_uimm = shl_64((lshr_64(word, 9) & 15), 2) | shl_64((lshr_64(word, 7) & 3), 6)
    f_rs2f = (lshr_64(word, 2) & 31)
    set16_at2(rec, f_uimm)
    set16_at4(rec, slot(select(ne_64(eq_64(f_rs2f, 0), 0), -1, f_rs2f), 512, 8, 256))
    return 0

def fill_45(word, pc, rec):
    f_uimm = shl_64((lshr_64(word, 10) & 7), 3) | shl_64((lshr_64(word, 7) & 7), 6)
    f_rs2f = (lshr_64(word, 2) & 31)
    set16_at2(rec, f_uimm)
    set16_at4(rec, slot(select(ne_64(eq_64(f_rs2f, 0), 0), -1, f_rs2f), 512, 8, 256))
    return 0

def fill_46(word, pc, rec):
    f_uimm = shl_64((lshr_64(word, 10) & 7), 3) | shl_64((lshr_64(word, 7) & 7), 6)
    f_fs2f = (lshr_64(word, 2) & 31)
    set16_at2(rec, f_uimm)
    set16_at4(rec, slot(f_fs2f, 768, 8, 256))
    return 0

def fill_47(word, pc, rec):
    f_uimm = shl_64((lshr_64(word, 10) & 7), 3) | shl_64((lshr_64(word, 6) & 1), 2) | shl_64((lshr_64(word, 5) & 1), 6)
    f_rs1c = (lshr_64(word, 7) & 7)
    f_rdc = (lshr_64(word, 2) & 7)
    set16_at2(rec, slot((8 + f_rs1c), 512, 8, 256))
    set16_at4(rec, f_uimm)
    set16_at6(rec, slot((8 + f_rdc), 512, 8, 248))
    return 0

def fill_48(word, pc, rec):
    f_uimm = shl_64((lshr_64(word, 10) & 7), 3) | shl_64((lshr_64(word, 5) & 3), 6)
    f_rs1c = (lshr_64(word, 7) & 7)
    f_rdc = (lshr_64(word, 2) & 7)
    set16_at2(rec, slot((8 + f_rs1c), 512, 8, 256))
    set16_at4(rec, f_uimm)
    set16_at6(rec, slot((8 + f_rdc), 512, 8, 248))
    return 0

def fill_49(word, pc, rec):
    f_uimm = shl_64((lshr_64(word, 10) & 7), 3) | shl_64((lshr_64(word, 5) & 3), 6)
    f_rs1c = (lshr_64(word, 7) & 7)
    f_fdc = (lshr_64(word, 2) & 7)
    set16_at2(rec, slot((8 + f_rs1c), 512, 8, 256))
    set16_at4(rec, f_uimm)
    set16_at6(rec, slot((8 + f_fdc), 768, 8, 248))
    return 0

def fill_50(word, pc, rec):
    f_uimm = shl_64((lshr_64(word, 10) & 7), 3) | shl_64((lshr_64(word, 6) & 1), 2) | shl_64((lshr_64(word, 5) & 1), 6)
    f_rs1c = (lshr_64(word, 7) & 7)
    f_rs2c = (lshr_64(word, 2) & 7)
    set16_at2(rec, slot((8 + f_rs1c), 512, 8, 256))
    set16_at4(rec, f_uimm)
    set16_at6(rec, slot((8 + f_rs2c), 512, 8, 256))
    return 0

def fill_51(word, pc, rec):
    f_uimm = shl_64((lshr_64(word, 10) & 7), 3) | shl_64((lshr_64(word, 5) & 3), 6)
    f_rs1c = (lshr_64(word, 7) & 7)
    f_rs2c = (lshr_64(word, 2) & 7)
    set16_at2(rec, slot((8 + f_rs1c), 512, 8, 256))
    set16_at4(rec, f_uimm)
    set16_at6(rec, slot((8 + f_rs2c), 512, 8, 256))
    return 0

def fill_52(word, pc, rec):
    f_uimm = shl_64((lshr_64(word, 10) & 7), 3) | shl_64((lshr_64(word, 5) & 3), 6)
    f_rs1c = (lshr_64(word, 7) & 7)
    f_fs2c = (lshr_64(word, 2) & 7)
    set16_at2(rec, slot((8 + f_rs1c), 512, 8, 256))
    set16_at4(rec, f_uimm)
    set16_at6(rec, slot((8 + f_fs2c), 768, 8, 256))
    return 0

def fill_53(word, pc, rec):
    f_imm = ((shl_64((lshr_64(word, 12) & 1), 11) | shl_64((lshr_64(word, 11) & 1), 4) | shl_64((lshr_64(word, 9) & 3), 8) | shl_64((lshr_64(word, 8) & 1), 10) | shl_64((lshr_64(word, 7) & 1), 6) | shl_64((lshr_64(word, 6) & 1), 7) | shl_64((lshr_64(word, 3) & 7), 1) | shl_64((lshr_64(word, 2) & 1), 5)) ^ 2048) - 2048
    set16_at2(rec, f_imm)
    return 0

def fill_54(word, pc, rec):
    f_rd = (lshr_64(word, 7) & 31)
    if ne_64(f_rd, 0):
        if (eq_64(f_rd, 1) | eq_64(f_rd, 5)):
            set16_at2(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 256))
            return 0
    if ne_64(f_rd, 0):
        if eq_64((eq_64(f_rd, 1) | eq_64(f_rd, 5)), 0):
            set16_at2(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 256))
            return 1
    return -1

def fill_55(word, pc, rec):
    f_rd = (lshr_64(word, 7) & 31)
    if ne_64(f_rd, 0):
        if (eq_64(f_rd, 1) | eq_64((eq_64(f_rd, 1) | eq_64(f_rd, 5)), 0)):
            set16_at2(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 256))
            return 0
    if ne_64(f_rd, 0):
        if eq_64((eq_64(f_rd, 1) | eq_64((eq_64(f_rd, 1) | eq_64(f_rd, 5)), 0)), 0):
            set16_at2(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 256))
            return 1
    return -1

def fill_56(word, pc, rec):
    f_imm = ((shl_64((lshr_64(word, 12) & 1), 8) | shl_64((lshr_64(word, 10) & 3), 3) | shl_64((lshr_64(word, 5) & 3), 6) | shl_64((lshr_64(word, 3) & 3), 1) | shl_64((lshr_64(word, 2) & 1), 5)) ^ 256) - 256
    f_rs1c = (lshr_64(word, 7) & 7)
    set16_at2(rec, slot((8 + f_rs1c), 512, 8, 256))
    set16_at4(rec, f_imm)
    return 0

def fill_57(word, pc, rec):
    f_imm = ((shl_64((lshr_64(word, 12) & 1), 5) | (lshr_64(word, 2) & 31)) ^ 32) - 32
    f_rd = (lshr_64(word, 7) & 31)
    set16_at2(rec, f_imm)
    set16_at4(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
    return 0

def fill_58(word, pc, rec):
    f_imm = ((shl_64((lshr_64(word, 12) & 1), 17) | shl_64((lshr_64(word, 2) & 31), 12)) ^ 131072) - 131072
    f_rd = (lshr_64(word, 7) & 31)
    if (ne_64(f_rd, 2) & ne_64(f_imm, 0)):
        set32_at12(rec, f_imm)
        set16_at2(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
        return 0
    return -1

def fill_59(word, pc, rec):
    f_imm = ((shl_64((lshr_64(word, 12) & 1), 5) | (lshr_64(word, 2) & 31)) ^ 32) - 32
    f_rd = (lshr_64(word, 7) & 31)
    if ne_64(f_rd, 0):
        set16_at2(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 256))
        set16_at4(rec, f_imm)
        set16_at6(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
        return 0
    return -1

def fill_60(word, pc, rec):
    f_imm = ((shl_64((lshr_64(word, 12) & 1), 9) | shl_64((lshr_64(word, 6) & 1), 4) | shl_64((lshr_64(word, 5) & 1), 6) | shl_64((lshr_64(word, 3) & 3), 7) | shl_64((lshr_64(word, 2) & 1), 5)) ^ 512) - 512
    if ne_64(f_imm, 0):
        set16_at2(rec, f_imm)
        return 0
    return -1

def fill_61(word, pc, rec):
    f_uimm = shl_64((lshr_64(word, 11) & 3), 4) | shl_64((lshr_64(word, 7) & 15), 6) | shl_64((lshr_64(word, 6) & 1), 2) | shl_64((lshr_64(word, 5) & 1), 3)
    f_rdc = (lshr_64(word, 2) & 7)
    if ne_64(f_uimm, 0):
        set16_at2(rec, f_uimm)
        set16_at4(rec, slot((8 + f_rdc), 512, 8, 248))
        return 0
    return -1

def fill_62(word, pc, rec):
    f_uimm = shl_64((lshr_64(word, 12) & 1), 5) | (lshr_64(word, 2) & 31)
    f_rd = (lshr_64(word, 7) & 31)
    set16_at2(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 256))
    set16_at4(rec, f_uimm)
    set16_at6(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
    return 0

def fill_63(word, pc, rec):
    f_uimm = shl_64((lshr_64(word, 12) & 1), 5) | (lshr_64(word, 2) & 31)
    f_rs1c = (lshr_64(word, 7) & 7)
    set16_at2(rec, slot((8 + f_rs1c), 512, 8, 256))
    set16_at4(rec, f_uimm)
    set16_at6(rec, slot((8 + f_rs1c), 512, 8, 248))
    return 0

def fill_64(word, pc, rec):
    f_imm = ((shl_64((lshr_64(word, 12) & 1), 5) | (lshr_64(word, 2) & 31)) ^ 32) - 32
    f_rs1c = (lshr_64(word, 7) & 7)
    set16_at2(rec, slot((8 + f_rs1c), 512, 8, 256))
    set16_at4(rec, f_imm)
    set16_at6(rec, slot((8 + f_rs1c), 512, 8, 248))
    return 0

def fill_65(word, pc, rec):
    f_rd = (lshr_64(word, 7) & 31)
    f_rs2f = (lshr_64(word, 2) & 31)
    if ne_64(f_rs2f, 0):
        set16_at2(rec, slot(select(ne_64(eq_64(f_rs2f, 0), 0), -1, f_rs2f), 512, 8, 256))
        set16_at4(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
        return 0
    return -1

def fill_66(word, pc, rec):
    f_rd = (lshr_64(word, 7) & 31)
    f_rs2f = (lshr_64(word, 2) & 31)
    if ne_64(f_rs2f, 0):
        set16_at2(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 256))
        set16_at4(rec, slot(select(ne_64(eq_64(f_rs2f, 0), 0), -1, f_rs2f), 512, 8, 256))
        set16_at6(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
        return 0
    return -1

def fill_67(word, pc, rec):
    f_rs1c = (lshr_64(word, 7) & 7)
    f_rs2c = (lshr_64(word, 2) & 7)
    set16_at2(rec, slot((8 + f_rs1c), 512, 8, 256))
    set16_at4(rec, slot((8 + f_rs2c), 512, 8, 256))
    set16_at6(rec, slot((8 + f_rs1c), 512, 8, 248))
    return 0

def fill_68(word, pc, rec):
    f_rs1 = (lshr_64(word, 15) & 31)
    f_rd = (lshr_64(word, 7) & 31)
    set16_at2(rec, slot(select(ne_64(eq_64(f_rs1, 0), 0), -1, f_rs1), 512, 8, 256))
    set16_at4(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
    return 0

def fill_69(word, pc, rec):
    f_shamt = (lshr_64(word, 20) & 63)
    f_rs1 = (lshr_64(word, 15) & 31)
    f_rd = (lshr_64(word, 7) & 31)
    set16_at2(rec, slot(select(ne_64(eq_64(f_rs1, 0), 0), -1, f_rs1), 512, 8, 256))
    set64_at8(rec, (shl_64(1, f_shamt) ^ -1))
    set16_at4(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
    return 0

def fill_70(word, pc, rec):
    f_shamt = (lshr_64(word, 20) & 63)
    f_rs1 = (lshr_64(word, 15) & 31)
    f_rd = (lshr_64(word, 7) & 31)
    set16_at2(rec, slot(select(ne_64(eq_64(f_rs1, 0), 0), -1, f_rs1), 512, 8, 256))
    set64_at8(rec, shl_64(1, f_shamt))
    set16_at4(rec, slot(select(ne_64(eq_64(f_rd, 0), 0), -1, f_rd), 512, 8, 248))
    return 0
